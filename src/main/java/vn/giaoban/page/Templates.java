package vn.giaoban.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/// The templates of `src/main/jte`, compiled with the program. They escape by context whatever they
/// are given.
///
/// Safe for any number of threads.
public final class Templates {
  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

  /// The page as HTML.
  ///
  /// @param name such as `search`
  /// @param page the model that the template of this name takes
  public String render(String name, Object page) {
    var out = new StringOutput();
    engine.render(name + ".jte", page, out);
    return out.toString();
  }
}
