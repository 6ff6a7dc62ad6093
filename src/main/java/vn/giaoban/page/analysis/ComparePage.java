package vn.giaoban.page.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.analytics.compare.Comparison;
import vn.giaoban.analytics.compare.ComparisonRequest;
import vn.giaoban.page.Frame;
import vn.giaoban.search.dimension.Dimension;

/// A comparison of groups: a map of features by groups, or the words that distinguish each group.
///
/// @param choices values of the groups that there are in the search
public record ComparePage(Analysis analysis, Comparison answer, List<String> choices) {
  /// The parameters of the page.
  public static final Set<String> OWN = Set.of("by", "features", "groups", "values", "top", "size");

  private static final List<Dimension> GROUPS =
      List.of(
          Dimension.PROVINCE,
          Dimension.PROVINCE_NOW,
          Dimension.AGENCY,
          Dimension.AGENCY_LEVEL,
          Dimension.UNIT,
          Dimension.TOPIC,
          Dimension.DATE);
  private static final List<Dimension> FEATURES =
      List.of(Dimension.TOPIC, Dimension.UNIT, Dimension.WITH, Dimension.DATE);

  public ComparePage {
    choices = List.copyOf(choices);
  }

  /// The places for groups that are chosen: two side by side, or more where an address has them.
  public List<String> places() {
    return IntStream.rangeClosed(1, Math.max(2, chosen().size()))
        .mapToObj(String::valueOf)
        .toList();
  }

  /// The group that is chosen for a place; empty for none.
  public String chosen(String place) {
    int at = Integer.parseInt(place) - 1;
    return at < chosen().size() ? chosen().get(at) : "";
  }

  private List<String> chosen() {
    return analysis.address().all("groups");
  }

  public String name(String group) {
    return frame().name(Dimension.of(answer.by()), group);
  }

  public Frame frame() {
    return analysis.frame();
  }

  /// What groups can be made by.
  public List<String> groupings() {
    return GROUPS.stream().map(Dimension::apiName).toList();
  }

  /// What can be compared.
  public List<String> features() {
    return Stream.concat(
            FEATURES.stream().map(Dimension::apiName), Stream.of(ComparisonRequest.WORD))
        .filter(name -> !name.equals(answer.by()))
        .toList();
  }

  /// The comparison of all groups and features, as far as one page holds them; null where all are
  /// shown.
  public @Nullable String all() {
    if (answer.groupsLeftOut() == 0 && answer.featuresLeftOut() == 0) {
      return null;
    }
    var most = String.valueOf(ComparisonRequest.MOST);
    var all = analysis.address().without("groups").with("top", most);
    return (isOfWords() ? all : all.without("values").with("size", most)).at(analysis.path());
  }

  public String label(String name) {
    return name.equals(ComparisonRequest.WORD)
        ? frame().say("compare.word")
        : frame().label(Dimension.of(name));
  }

  public boolean isOfWords() {
    return answer.words() != null;
  }

  public String name(Comparison.Group group) {
    return name(group.value());
  }

  public String name(Comparison.Column column) {
    return frame().name(Dimension.of(answer.features()), column.value());
  }

  /// A feature in a group, as it is shown.
  ///
  /// @param shade from 0 to 5
  public record Shown(Comparison.Cell cell, String link, int shade, String told) {}

  /// The cells of a feature, in the order of the groups.
  public List<Shown> row(int column) {
    double most = most();
    return answer.groups().stream().map(group -> shown(group.cells().get(column), most)).toList();
  }

  private Shown shown(Comparison.Cell cell, double most) {
    double share = cell.share() == null ? 0 : cell.share();
    return new Shown(cell, Analysis.link(cell.search()), Analysis.shade(share, most), told(cell));
  }

  /// A cell in words, with what its figures are out of.
  private String told(Comparison.Cell cell) {
    if (cell.state() != Comparison.State.COUNTED) {
      return frame().say("compare.state." + cell.state().apiName());
    }
    var figures =
        frame()
            .say(
                "compare.told",
                cell.directives(),
                cell.of(),
                percent(cell.share()),
                cell.notices());
    return cell.mark() == null ? figures : figures + "; " + meaning(cell.mark());
  }

  /// The largest share of all cells.
  private double most() {
    return answer.groups().stream()
        .flatMap(group -> group.cells().stream())
        .map(Comparison.Cell::share)
        .filter(share -> share != null)
        .max(Comparator.naturalOrder())
        .orElse(0.0);
  }

  public String percent(@Nullable Double share) {
    return share == null ? "" : frame().wording().percent(share);
  }

  public String meaning(Comparison.Mark mark) {
    return frame().say("compare.mark." + mark.apiName());
  }

  /// What is to be borne in mind, in the reader's language.
  public List<String> warnings() {
    return answer.warnings().stream()
        .map(warning -> frame().say("compare.warning." + warning.kind()))
        .toList();
  }

  /// How many marks chance alone would give.
  public String chance() {
    var chance = answer.chance();
    return frame()
        .say(
            "compare.chance",
            frame().number(chance.marked()),
            frame().wording().decimal(chance.byChance(), 1),
            frame().number(chance.cells()));
  }
}
