package vn.giaoban.search;

import vn.giaoban.notice.Directive;

/// A directive with the header of its notice.
public record FiledDirective(Directive directive, NoticeHeader notice) {}
