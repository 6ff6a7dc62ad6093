package vn.giaoban.report.summary;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.giaoban.export.Reference;
import vn.giaoban.report.summary.QuarterlySummary.Item;
import vn.giaoban.report.summary.Scope.Source;
import vn.giaoban.search.FiledDirective;
import vn.giaoban.search.NoticeHeader;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.Names;

/// Converts directives and notices to the items that reports list.
///
/// Safe for any number of threads.
record ItemFactory(Names names) {
  Item item(FiledDirective filed) {
    var directive = filed.directive();
    var notice = filed.notice();
    return new Item(
        directive.id(),
        directive.text(),
        province(notice),
        notice.document().agency(),
        directive.facts().units().stream().map(unit -> names.name(Dimension.UNIT, unit)).toList(),
        directive.date(),
        Reference.number(notice),
        directive.facts().deadlines(),
        directive.facts().deadlines().stream()
            .map(deadline -> deadline.on().lastDay())
            .min(Comparator.naturalOrder())
            .orElse(null),
        directive.lines(),
        Reference.cite(filed, names),
        Reference.brief(filed),
        Reference.permalink(filed));
  }

  Source source(NoticeHeader notice) {
    return new Source(
        notice.id(),
        province(notice),
        notice.document().agency(),
        Reference.number(notice),
        notice.dates().issuedOn(),
        notice.dates().metOn(),
        notice.document().title(),
        "/notices/" + notice.id());
  }

  private @Nullable String province(NoticeHeader notice) {
    var province = notice.location().province();
    return province == null ? null : names.name(Dimension.PROVINCE, province);
  }
}
