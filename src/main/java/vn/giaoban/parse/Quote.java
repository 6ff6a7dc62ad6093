package vn.giaoban.parse;

import vn.giaoban.text.Lines;

/// Quoted words of the source and their lines.
public record Quote(String text, Lines lines) {}
