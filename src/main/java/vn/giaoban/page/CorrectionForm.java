package vn.giaoban.page;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.giaoban.ingest.table.Correction;
import vn.giaoban.json.Json;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.Kind;
import vn.giaoban.search.dimension.Dimension;

/// The form that corrects a directive, with what is corrected already.
public record CorrectionForm(Frame frame, Directive directive, List<Correction> corrections) {
  private static final String BETWEEN = "; ";

  public CorrectionForm {
    corrections = List.copyOf(corrections);
  }

  /// A field, and what the directive has in it, as the table of corrections writes it.
  public record Field(String name, String label, String value) {}

  public List<Field> fields() {
    var facts = directive.facts();
    return List.of(
        field("units", Dimension.UNIT, facts.units()),
        field("with", Dimension.WITH, facts.with()),
        field("topics", Dimension.TOPIC, facts.topics()),
        new Field(
            "deadlines",
            frame.label(Dimension.DEADLINE),
            facts.deadlines().stream()
                .map(deadline -> deadline.on().toString())
                .collect(Collectors.joining(BETWEEN))));
  }

  private Field field(String name, Dimension dimension, List<String> codes) {
    return new Field(
        name,
        frame.label(dimension),
        codes.stream()
            .map(code -> frame.names().name(dimension, code))
            .collect(Collectors.joining(BETWEEN)));
  }

  /// The page, at the first line of the directive.
  public String back() {
    return "%s#L%d".formatted(frame.here(), directive.lines().first());
  }

  /// Whether a correction is in effect, or waits for the folder to be read.
  public String state(Correction correction) {
    return frame.say(
        correction.change().changes(directive) ? "corrected.pending" : "corrected.applied");
  }

  public List<String> kinds() {
    return Arrays.stream(Kind.values()).map(Json::name).toList();
  }

  public boolean isOfKind(String kind) {
    return Json.name(directive.kind()).equals(kind);
  }
}
