from django.conf import settings
from django.db import models


class Member(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    card = models.CharField(max_length=12, unique=True)
    joined = models.DateField()
    newsletter = models.BooleanField(null=True)
