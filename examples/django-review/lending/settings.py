import os

SECRET_KEY = os.environ["SECRET_KEY"]
DEBUG = False
ALLOWED_HOSTS = ["lending.example"]
INSTALLED_APPS = ["django.contrib.auth", "django.contrib.contenttypes", "members", "library"]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": os.environ["DB_NAME"],
        "OPTIONS": {"options": "-c lock_timeout=5s"},
    }
}
