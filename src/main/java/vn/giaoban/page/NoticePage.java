package vn.giaoban.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.api.Answers;
import vn.giaoban.export.Reference;
import vn.giaoban.ingest.table.CatalogEntry;
import vn.giaoban.ingest.table.Correction;
import vn.giaoban.json.Json;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.Evidence;
import vn.giaoban.notice.Notice;
import vn.giaoban.notice.Person;
import vn.giaoban.search.StaleNotice;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.source.Source;
import vn.giaoban.source.SourcePages;
import vn.giaoban.text.LinedText;

/// The page of a notice: its facts, its directives by unit, and its text.
///
/// @param address the search that one came from; empty if there is none
/// @param added the day on which it first came in; null if not known
/// @param text set as a document
/// @param found the search's hits around the one that was opened; null if none was
/// @param lost why the search cannot be gone on with; null if it can
/// @param stale why the notice is kept as it was; null if its file is read
/// @param edits what the tables of the corpus folder say of it, if the reader may change them
public record NoticePage(
    Frame frame,
    PageAddress address,
    Notice notice,
    @Nullable LocalDate added,
    NoticeText text,
    Answers.@Nullable Search found,
    @Nullable String lost,
    @Nullable StaleNotice stale,
    Edits edits) {
  /// The rows of tables about a notice.
  ///
  /// @param corrections of its directives
  /// @param entry of its header; null if there is none
  public record Edits(List<Correction> corrections, @Nullable CatalogEntry entry) {
    /// Those that a reader sees who may change nothing.
    public static final Edits NONE = new Edits(List.of(), null);

    public Edits {
      corrections = List.copyOf(corrections);
    }

    public boolean isEmpty() {
      return corrections.isEmpty() && entry == null;
    }
  }

  /// Evidence that names the province itself, not only a place in it.
  private static final Set<String> SAYS_SO = Set.of("catalog", "place-line", "agency", "text");

  /// The page of a notice, its text set as a document.
  ///
  /// @param marked what of a directive's text the search found, by the directive's id
  public static NoticePage of(
      Frame frame,
      PageAddress address,
      Notice notice,
      @Nullable LocalDate added,
      LinedText text,
      Map<String, List<int[]>> marked,
      Answers.@Nullable Search found,
      @Nullable String lost,
      Edits edits) {
    var stale =
        frame.status().stale().stream().filter(kept -> kept.id().equals(notice.id())).findFirst();
    return new NoticePage(
        frame,
        address,
        notice,
        added,
        NoticeText.of(text, notice.directives(), marked),
        found,
        lost,
        stale.orElse(null),
        edits);
  }

  /// The form that corrects a directive.
  public CorrectionForm form(Directive directive) {
    return new CorrectionForm(
        frame,
        directive,
        edits.corrections().stream()
            .filter(each -> each.isOf(directive, notice.directives()))
            .toList());
  }

  /// The form that declares the header.
  public CatalogForm catalog() {
    return new CatalogForm(frame, notice, edits.entry());
  }

  /// A fact of the header.
  ///
  /// @param ground what it is taken from; empty if it is as stated
  public record Fact(String label, String value, String ground) {}

  public String title() {
    return Frame.title(notice.document(), notice.id());
  }

  /// The search, at the hit that was opened.
  public String back() {
    return address.back();
  }

  /// The page of a hit next to this one.
  public String link(Answers.Neighbour hit) {
    return address.hit(hit.permalink(), hit.id());
  }

  /// Whether it is the directive that was opened.
  public boolean isWanted(Directive directive) {
    return directive.id().equals(address.single("around"));
  }

  public List<Fact> facts() {
    var facts = new ArrayList<Fact>();
    var document = notice.document();
    var meeting = notice.meeting();
    add(facts, "fact.number", Reference.number(document.number(), document.symbol()));
    add(facts, "fact.agency", document.agency());
    facts.add(province());
    add(facts, "fact.metOn", day(meeting.dates().metOn()));
    add(facts, "fact.issuedOn", day(meeting.dates().issuedOn()));
    add(
        facts,
        "fact.period",
        meeting.dates().period() == null ? null : frame.wording().period(meeting.dates().period()));
    add(facts, "fact.chair", person(meeting.chair()));
    add(facts, "fact.signer", person(meeting.signer()));
    add(facts, "fact.added", day(added));
    return facts;
  }

  private void add(List<Fact> facts, String label, @Nullable String value) {
    if (value != null) {
      facts.add(new Fact(frame.say(label), value, ""));
    }
  }

  private @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : frame.wording().day(day);
  }

  private static @Nullable String person(@Nullable Person person) {
    if (person == null) {
      return null;
    }
    return person.title() == null ? person.name() : person.title() + " " + person.name();
  }

  private Fact province() {
    var placement = notice.placement();
    var label = frame.label(Dimension.PROVINCE);
    if (placement.province() == null) {
      var names =
          placement.candidates().stream()
              .map(slug -> frame.name(Dimension.PROVINCE, slug))
              .toList();
      return new Fact(
          label,
          frame.say("province.none"),
          names.isEmpty() ? "" : frame.say("ground.candidates", String.join(", ", names)));
    }
    return new Fact(
        label, frame.name(Dimension.PROVINCE, placement.province()), ground(placement.province()));
  }

  /// What speaks for a province, quoted.
  private String ground(String province) {
    var grounds =
        notice.placement().evidence().stream()
            .filter(evidence -> evidence.province().equals(province))
            .toList();
    var ground =
        grounds.stream()
            .filter(evidence -> SAYS_SO.contains(evidence.kind()))
            .findFirst()
            .orElse(grounds.isEmpty() ? null : grounds.getFirst());
    var basis = frame.say("basis." + Json.name(notice.placement().provinceBasis()));
    return ground == null ? basis : frame.say("ground", basis, quote(ground));
  }

  private String quote(Evidence evidence) {
    var lines = evidence.lines();
    return lines == null
        ? "“%s”".formatted(evidence.quote())
        : "“%s”, %s".formatted(evidence.quote(), frame.lines(lines));
  }

  /// The warnings of the notice, in the reader's language.
  public List<String> warnings() {
    return notice.warnings().stream().map(frame::warning).toList();
  }

  /// A unit with the directives that it is responsible for.
  ///
  /// @param link to the first of them
  public record Entry(String unit, int directives, String link) {}

  /// The directives by unit, in the order of the text.
  public List<Entry> contents() {
    var entries = new LinkedHashMap<String, Entry>();
    for (var block : text.blocks()) {
      for (var directive : block.directives()) {
        var units =
            directive.facts().units().isEmpty()
                ? List.of(Dimension.NONE)
                : directive.facts().units();
        for (var unit : units) {
          var name =
              unit.equals(Dimension.NONE)
                  ? frame.say("unit.none")
                  : frame.name(Dimension.UNIT, unit);
          entries.merge(
              unit,
              new Entry(name, 1, "#" + anchor(block)),
              (before, one) -> new Entry(name, before.directives() + 1, before.link()));
        }
      }
    }
    return List.copyOf(entries.values());
  }

  private static String anchor(NoticeText.Block block) {
    return block.anchor().isEmpty() ? "L" + block.lines().getFirst().number() : block.anchor();
  }

  /// The address of a source file.
  public String source(String path) {
    return new PageAddress(List.of(new PageAddress.Parameter("file", path)))
        .at("/api/v1/notices/" + notice.id() + "/source");
  }

  /// How the hits of the search are called in a link to them.
  public String foundText() {
    var query = address.single("q", "");
    var count = frame.say("found", found == null ? 0 : found.total());
    return query.isEmpty() ? count : query + ": " + count;
  }

  /// The style of a heading.
  public String headingStyle(int level) {
    return "heading level" + Math.min(level, 4);
  }

  /// What is known of a file: its format, its encoding or number of pages, its size.
  public String described(Source source) {
    var pages = source.pages();
    return "%s, %s, %s"
        .formatted(
            source.format().toUpperCase(Locale.ROOT),
            pages == null ? source.encoding() : frame.say("pages", pages),
            frame.say("bytes", Math.max(1, source.bytes() / 1024)));
  }

  /// Addresses of the pictures of pages, from the first page on; empty unless a file has pages that
  /// can be drawn.
  public List<String> pictures() {
    int pages =
        notice.sources().stream()
            .filter(SourcePages::has)
            .map(Source::pages)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(0);
    return IntStream.rangeClosed(1, pages)
        .mapToObj(page -> "/api/v1/notices/%s/pages/%d.png".formatted(notice.id(), page))
        .toList();
  }
}
