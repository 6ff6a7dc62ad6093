package vn.giaoban.page;

import java.util.Map;
import vn.giaoban.api.Wording;
import vn.giaoban.search.dimension.Language;

/// The texts of the pages, in `wording.csv`.
public final class PageWording {
  private static final Map<Language, Wording> ALL = Wording.read(PageWording.class);

  private PageWording() {}

  public static Wording in(Language language) {
    return ALL.getOrDefault(language, ALL.values().iterator().next());
  }
}
