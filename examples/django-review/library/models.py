from django.db import models


class Title(models.Model):
    name = models.CharField(max_length=200)
    isbn = models.CharField(max_length=13, unique=True)


class Loan(models.Model):
    title = models.ForeignKey(Title, on_delete=models.PROTECT)
    member = models.ForeignKey("members.Member", on_delete=models.PROTECT)
    since = models.DateField()
    note = models.TextField(null=True)


class Reservation(models.Model):
    title = models.ForeignKey(Title, on_delete=models.CASCADE)
    member = models.ForeignKey("members.Member", on_delete=models.CASCADE)
    made = models.DateTimeField(auto_now_add=True)
