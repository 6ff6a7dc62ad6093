package vn.giaoban.extract;

import vn.giaoban.notice.Citation;
import vn.giaoban.notice.Deadline;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.DirectiveFacts;
import vn.giaoban.notice.DocumentFacts;
import vn.giaoban.notice.Evidence;
import vn.giaoban.notice.Notice;
import vn.giaoban.notice.Placement;
import vn.giaoban.parse.MappedText;
import vn.giaoban.source.SourceDocument;
import vn.giaoban.text.Folding;
import vn.giaoban.text.LinedText;
import vn.giaoban.text.TextHash;
import vn.giaoban.vocabulary.slips.Slips;

/// A document as it is read, without slips of recognition, and as it is written, which is what is
/// quoted.
///
/// @param written of the same length as the text that is read
/// @param readSpaced the text that is read, single-spaced
/// @param writtenSpaced the same as written, as long as it
record MendedDocument(
    SourceDocument read, LinedText written, String readSpaced, String writtenSpaced) {
  /// Of a document that was recognised, by whatever program; of another, both are the same.
  static MendedDocument of(SourceDocument document) {
    var text = document.text();
    var mended = Slips.standard().mended(text.text(), document.source().isRecognized());
    return mended.equals(text.text())
        ? new MendedDocument(document, text, "", "")
        : new MendedDocument(
            document.with(LinedText.of(mended)),
            text,
            Folding.oneLine(mended),
            Folding.oneLine(text.text()));
  }

  private boolean isWritten() {
    return read.text().equals(written);
  }

  /// A notice whose evidence is as written. So is the title of a text file, where nobody can look
  /// at the picture.
  Notice quoted(Notice notice) {
    if (isWritten()) {
      return notice;
    }
    var placement = notice.placement();
    return new Notice(
        notice.id(),
        notice.file(),
        quoted(notice.document()),
        new Placement(
            placement.province(),
            placement.provinceNow(),
            placement.provinceBasis(),
            placement.evidence().stream().map(this::quoted).toList(),
            placement.candidates()),
        notice.meeting(),
        notice.warnings(),
        notice.sources(),
        notice.directives());
  }

  private DocumentFacts quoted(DocumentFacts document) {
    var title = document.title();
    return title == null || read.source().isRecognized()
        ? document
        : document.withTitle(first(title, 0));
  }

  private Evidence quoted(Evidence evidence) {
    var lines = evidence.lines();
    return lines == null
        ? evidence
        : new Evidence(
            evidence.kind(),
            evidence.province(),
            first(evidence.quote(), written.line(lines.first()).start()),
            lines);
  }

  /// A directive with all that it quotes as written.
  ///
  /// @param item its text
  Directive quoted(Directive directive, MappedText item) {
    if (isWritten()) {
      return directive;
    }
    var text = item.in(written.text());
    var facts = directive.facts();
    var section = directive.section();
    return new Directive(
        directive.id(),
        directive.kind(),
        section == null ? null : last(section, item.extent().start()),
        text,
        TextHash.of(text),
        new DirectiveFacts(
            facts.units(),
            facts.unitText(),
            facts.unitWritten().stream().map(words -> within(words, item.text(), text)).toList(),
            facts.with(),
            facts.topics(),
            facts.deadlines().stream()
                .map(each -> new Deadline(each.on(), within(each.text(), item.text(), text)))
                .toList(),
            facts.citations().stream()
                .map(each -> new Citation(each.ref(), within(each.text(), item.text(), text)))
                .toList()),
        directive.lines(),
        directive.day(),
        directive.warnings());
  }

  private String first(String words, int from) {
    return at(readSpaced.indexOf(words, spaced(from)), words);
  }

  private String last(String words, int before) {
    return at(readSpaced.lastIndexOf(words, spaced(before)), words);
  }

  /// Words that stand at an offset, or somewhere in several pieces.
  private String at(int start, String words) {
    return start < 0 ? words : writtenSpaced.substring(start, start + words.length());
  }

  /// The offset in the single-spaced text.
  private int spaced(int offset) {
    return Folding.oneLine(read.text().text().substring(0, offset)).length();
  }

  private static String within(String words, String read, String written) {
    int start = read.indexOf(words);
    return start < 0 ? words : written.substring(start, start + words.length());
  }
}
