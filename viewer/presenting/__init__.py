"""What a reader sees before any toolkit draws it: rows, marked runs, filters and sentences. Knows no toolkit.

Its parts are imported one by one, for a report as data needs few of them.
"""
