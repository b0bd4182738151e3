from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("library", "0001_initial"),
    ]

    operations = [
        migrations.RemoveField(
            model_name="title",
            name="shelf",
        ),
    ]
