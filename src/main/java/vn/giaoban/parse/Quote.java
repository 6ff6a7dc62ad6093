package vn.giaoban.parse;

import vn.giaoban.text.Lines;

/// Words of the source and the lines that they stand on.
public record Quote(String text, Lines lines) {}
