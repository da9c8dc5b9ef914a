"""Writes the content of an offer by python-docx, as a process of its own: with_python_docx.py CONTENT OUT."""
import json
import sys

import docx

content, out = sys.argv[1:]
with open(content, encoding="utf-8") as file:
    pieces = json.load(file)

document = docx.Document()
for piece in pieces:
    if piece["kind"] == "heading":
        document.add_heading(piece["text"], level=1)
    elif piece["kind"] == "line":
        document.add_paragraph(piece["text"])
    elif piece["rows"]:
        table = document.add_table(rows=len(piece["rows"]), cols=len(piece["rows"][0]))
        for row, texts in zip(table.rows, piece["rows"]):
            for cell, text in zip(row.cells, texts):
                cell.text = text
document.save(out)
