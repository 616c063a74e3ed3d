import {version} from '../package.json';

/** The version of the program, as package.json says. */
export const VERSION: string = version;
