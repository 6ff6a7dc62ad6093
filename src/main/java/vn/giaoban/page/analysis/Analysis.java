package vn.giaoban.page.analysis;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.page.Chosen;
import vn.giaoban.page.Frame;
import vn.giaoban.page.Frame.Section;
import vn.giaoban.page.PageAddress;
import vn.giaoban.search.period.DayRange;

/// What all pages of analytics have: the search that they are about, the ways to change it, and the
/// same search on the other pages.
///
/// @param address the search, and the page's own parameters
/// @param days what the search restricts the days to; null where it does not
public record Analysis(Frame frame, PageAddress address, @Nullable DayRange days) {
  private static final String EVERYTHING = "/?q=*";

  public String title() {
    return frame.label(frame.section());
  }

  public String path() {
    return frame.section().path();
  }

  public String query() {
    return address.single("q", "");
  }

  /// The chosen values and periods, each with the way to take it back.
  public List<Chosen.Chip> chips() {
    return chosen().chips(path(), Map.of());
  }

  /// The search in one line.
  public String line() {
    return chosen().line();
  }

  private Chosen chosen() {
    return new Chosen(frame, address, days);
  }

  /// Parameters of the search that the form keeps unseen.
  public List<PageAddress.Parameter> kept() {
    return address.chosen();
  }

  /// The search on its own page.
  public String searchLink() {
    return link(address.search());
  }

  /// The other pages of analytics.
  public List<Section> others() {
    return Section.analyses().stream().filter(section -> section != frame.section()).toList();
  }

  /// The same search on another page.
  public String on(Section section) {
    return address.search().at(section.path());
  }

  /// What a control offers: the usual values, and last the one asked for where it is another.
  public List<String> choices(String name, List<String> values) {
    var asked = address.single(name, values.getFirst());
    return values.contains(asked)
        ? values
        : Stream.concat(values.stream(), Stream.of(asked)).toList();
  }

  /// Whether a control shows a value, which is the first of its values unless another is asked for.
  public boolean shows(String name, String value, List<String> values) {
    return address.single(name, values.getFirst()).equals(value);
  }

  private static String link(PageAddress search) {
    return search.isEmpty() ? EVERYTHING : search.link();
  }

  /// The answer of the interface in a format.
  public String file(String format) {
    var path = "/api/v1" + path();
    return format.equals("json") ? address.at(path) : address.with("format", format).at(path);
  }

  /// The page of a search.
  ///
  /// @param search its parameters, as answers hold them
  public static String link(String search) {
    return search.isEmpty() ? EVERYTHING : "/?" + search;
  }

  /// The page of a search in an order.
  public static String link(String search, String sort) {
    return link(search) + "&sort=" + sort;
  }

  /// How dark a share is shown, from 0 to 5.
  public static int shade(double share, double most) {
    return share <= 0 || most <= 0 ? 0 : (int) Math.ceil(5 * Math.min(1, share / most));
  }
}
