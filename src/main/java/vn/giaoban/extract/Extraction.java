package vn.giaoban.extract;

import vn.giaoban.notice.Notice;
import vn.giaoban.text.LinedText;

/// A notice and the normalised text that it was read from.
public record Extraction(Notice notice, LinedText text) {}
