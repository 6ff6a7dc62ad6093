package vn.giaoban.extract;

import vn.giaoban.notice.Notice;
import vn.giaoban.text.LinedText;

/// A notice with the normalized text it was extracted from.
public record Extraction(Notice notice, LinedText text) {}
