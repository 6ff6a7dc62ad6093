package vn.giaoban.search;

import vn.giaoban.notice.Directive;

/// A directive and the notice it stands in.
public record FiledDirective(Directive directive, NoticeHeader notice) {}
