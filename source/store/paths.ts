import os from 'node:os';
import path from 'node:path';
import envPaths from 'env-paths';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Absolute directories; none of them need exist. */
export type Paths = {
  /** Settings: what the reader chose. */
  readonly config: string;
  /** Reading state: what the reader did. */
  readonly state: string;
  /** What can be made again. */
  readonly cache: string;
  /** The reader's own articles: plain files, to be edited, synced and put under version control. */
  readonly articles: string;
};

/**
 * Where things are kept: the XDG base directories, on macOS and Windows the platform's own.
 * WARRAQ_CONFIG_DIR, WARRAQ_STATE_DIR, WARRAQ_CACHE_DIR and WARRAQ_DATA_DIR go before both.
 */
export function paths(env: Environment = process.env): Paths {
  const platform = platformPaths(env);
  return {
    config: ownDirectory(env.WARRAQ_CONFIG_DIR) ?? platform.config,
    state: ownDirectory(env.WARRAQ_STATE_DIR) ?? platform.state,
    cache: ownDirectory(env.WARRAQ_CACHE_DIR) ?? platform.cache,
    articles: path.join(ownDirectory(env.WARRAQ_DATA_DIR) ?? platform.data, 'articles'),
  };
}

function platformPaths(env: Environment): Omit<Paths, 'articles'> & {readonly data: string} {
  const {config, data, cache} = envPaths('warraq', {suffix: ''});
  if (process.platform === 'darwin' || process.platform === 'win32') {
    return {config, state: data, cache, data};
  }
  // env-paths reads the process's own environment once and takes relative directories, which the
  // XDG specification tells to ignore.
  const home = env.HOME || os.homedir();
  const xdg = (value: string | undefined, ...fallback: string[]) =>
    path.join(value && path.isAbsolute(value) ? value : path.join(home, ...fallback), 'warraq');
  return {
    config: xdg(env.XDG_CONFIG_HOME, '.config'),
    state: xdg(env.XDG_STATE_HOME, '.local', 'state'),
    cache: xdg(env.XDG_CACHE_HOME, '.cache'),
    data: xdg(env.XDG_DATA_HOME, '.local', 'share'),
  };
}

function ownDirectory(value: string | undefined): string | undefined {
  return value ? path.resolve(value) : undefined;
}
