import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("members", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Title",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=200)),
                ("isbn", models.CharField(max_length=13, unique=True)),
                ("shelf", models.CharField(max_length=20, null=True)),
            ],
        ),
        migrations.CreateModel(
            name="Loan",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("since", models.DateField()),
                (
                    "member",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to="members.member"),
                ),
                (
                    "title",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to="library.title"),
                ),
            ],
        ),
    ]
