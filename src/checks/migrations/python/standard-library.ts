/** Modules that come with Python and reach no database by themselves. */
const MODULES: ReadonlySet<string> = new Set(
  `__future__ abc argparse array ast asyncio atexit base64 binascii bisect builtins bz2 calendar cmath codecs collections
  concurrent configparser contextlib contextvars copy csv ctypes dataclasses datetime decimal difflib dis doctest email
  encodings enum errno faulthandler filecmp fileinput fnmatch fractions functools gc getopt getpass gettext glob graphlib
  gzip hashlib heapq hmac html http importlib inspect io ipaddress itertools json keyword linecache locale logging lzma
  mailbox marshal math mimetypes mmap multiprocessing numbers operator os pathlib pickle pkgutil platform plistlib pprint
  queue random re reprlib resource sched secrets select selectors shelve shlex shutil signal site smtplib socket ssl stat
  statistics string struct sys sysconfig syslog tarfile tempfile textwrap threading time timeit tokenize tomllib traceback
  tracemalloc types typing unicodedata unittest urllib uuid warnings weakref xml xmlrpc zipfile zlib zoneinfo`.split(
    /\s+/,
  ),
)

/** What starts other programs, or runs files of Python. */
const STARTS = /^(?:os\.(?:system|popen|startfile|exec\w+|spawn\w+|posix_spawnp?)|asyncio\.create_subprocess_\w+)$/

/** Whether a dotted name is one of Python's own that sends nothing to a database. */
export const isStandard = (name: string): boolean => MODULES.has(name.split('.')[0] ?? '') && !STARTS.test(name)
