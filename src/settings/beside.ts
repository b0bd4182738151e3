/** The folder of a path with `/`; empty for a file at the root. */
export const folderOf = (path: string): string => {
  const slash = path.lastIndexOf('/')
  return slash === -1 ? '' : path.slice(0, slash)
}

/** Puts a relative path behind a folder and takes `.` and `..` out; an absolute path stays as it is. */
export const join = (folder: string, path: string): string => {
  if (path.startsWith('/')) return path
  const parts: string[] = []
  for (const part of `${folder}/${path}`.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return (folder.startsWith('/') ? '/' : '') + parts.join('/')
}
