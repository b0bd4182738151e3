import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("members", "0001_initial"),
        ("library", "0002_remove_title_shelf"),
    ]

    operations = [
        migrations.AddField(
            model_name="loan",
            name="note",
            field=models.TextField(null=True),
        ),
        migrations.CreateModel(
            name="Reservation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("made", models.DateTimeField(auto_now_add=True)),
                (
                    "member",
                    models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="members.member"),
                ),
                (
                    "title",
                    models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="library.title"),
                ),
            ],
        ),
    ]
