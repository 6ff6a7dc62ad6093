package vn.giaoban.ingest.table;

import java.util.List;
import java.util.stream.IntStream;
import vn.giaoban.notice.Deadline;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.DirectiveFacts;
import vn.giaoban.notice.Kind;
import vn.giaoban.vocabulary.Findings;
import vn.giaoban.vocabulary.Lexicon;
import vn.giaoban.vocabulary.UnitFinder;

/// What a correction sets in a directive.
public sealed interface Change {
  /// Who must act.
  ///
  /// @param codes empty for none, as in the next two
  record Units(List<String> codes) implements Change {}

  record With(List<String> codes) implements Change {}

  record Topics(List<String> codes) implements Change {}

  record Deadlines(List<Deadline> deadlines) implements Change {}

  /// The kind, by which the extraction of the other facts goes.
  record OfKind(Kind kind) implements Change {}

  default boolean isOfSameField(Change other) {
    return getClass() == other.getClass();
  }

  /// The facts of a directive of the right kind, changed.
  default DirectiveFacts over(DirectiveFacts read) {
    return switch (this) {
      case Units(var codes) -> units(read, codes);
      case With(var codes) -> facts(read, codes, read.topics(), read.deadlines());
      case Topics(var codes) -> facts(read, read.with(), codes, read.deadlines());
      case Deadlines(var deadlines) ->
          facts(read, read.with(), read.topics(), quoted(deadlines, read.deadlines()));
      case OfKind _ -> read;
    };
  }

  private static DirectiveFacts facts(
      DirectiveFacts read, List<String> with, List<String> topics, List<Deadline> deadlines) {
    return new DirectiveFacts(
        read.units(),
        read.unitText(),
        read.unitWritten(),
        with,
        topics,
        deadlines,
        read.citations());
  }

  /// Whether a directive would be another one by it.
  default boolean changes(Directive directive) {
    return this instanceof OfKind(var kind)
        ? kind != directive.kind()
        : !over(directive.facts()).equals(directive.facts());
  }

  /// Without the bodies of units that it is not given to.
  private static DirectiveFacts units(DirectiveFacts read, List<String> codes) {
    var finder = new UnitFinder(new Findings(Lexicon.standard()));
    boolean keepsAll = codes.containsAll(read.units());
    var bodies =
        IntStream.range(0, read.unitText().size())
            .filter(
                i ->
                    keepsAll
                        || finder.codes(read.unitText().get(i)).stream().anyMatch(codes::contains))
            .boxed()
            .toList();
    return new DirectiveFacts(
        codes,
        bodies.stream().map(read.unitText()::get).toList(),
        bodies.stream().map(read.unitWritten()::get).toList(),
        read.with(),
        read.topics(),
        read.deadlines(),
        read.citations());
  }

  /// Keeps the words of the deadlines that were read.
  private static List<Deadline> quoted(List<Deadline> deadlines, List<Deadline> read) {
    return deadlines.stream()
        .map(
            deadline ->
                read.stream()
                    .filter(other -> other.on().equals(deadline.on()))
                    .findFirst()
                    .orElse(deadline))
        .toList();
  }
}
