/** Dotted names of Django's own middleware. */
export const SECURITY_MIDDLEWARE = 'django.middleware.security.SecurityMiddleware'
export const FRAME_MIDDLEWARE = 'django.middleware.clickjacking.XFrameOptionsMiddleware'
export const CSRF_MIDDLEWARE = 'django.middleware.csrf.CsrfViewMiddleware'
export const SESSION_MIDDLEWARE = 'django.contrib.sessions.middleware.SessionMiddleware'
