import Conf from 'conf';

/** conf with its schema validator is heavier than the rest of the store, and nothing is written before the first frame. */
export const later = {Conf};
