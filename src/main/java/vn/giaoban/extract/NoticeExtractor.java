package vn.giaoban.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.AgencyLevel;
import vn.giaoban.notice.CountedDay;
import vn.giaoban.notice.Deadline;
import vn.giaoban.notice.Declared;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.DirectiveFacts;
import vn.giaoban.notice.Kind;
import vn.giaoban.notice.Notice;
import vn.giaoban.notice.Placement;
import vn.giaoban.parse.Header;
import vn.giaoban.parse.Headings;
import vn.giaoban.parse.Item;
import vn.giaoban.parse.NoticeParser;
import vn.giaoban.parse.ParsedNotice;
import vn.giaoban.source.SourceDocument;
import vn.giaoban.text.Folding;
import vn.giaoban.text.TextHash;
import vn.giaoban.vocabulary.BodyFinder;
import vn.giaoban.vocabulary.BodyPlaces;
import vn.giaoban.vocabulary.Findings;
import vn.giaoban.vocabulary.Lexicon;
import vn.giaoban.vocabulary.People;
import vn.giaoban.vocabulary.People.Official;
import vn.giaoban.vocabulary.Provinces;
import vn.giaoban.vocabulary.TaskWords;

/// Extracts a notice with its facts from a document. Safe for any number of threads.
public final class NoticeExtractor {
  private static final BodyFinder BODIES = BodyFinder.standard();

  /// The people's committee of a district or commune.
  private static final Pattern LOCAL =
      Pattern.compile(
          "(?iu)Ủy ban nhân dân (?:%s|thành phố \\p{L})".formatted(BodyPlaces.LOCAL_KINDS));

  private final Lexicon lexicon;
  private final NoticeParser parser = new NoticeParser();
  private final ProvinceFinder provinces;
  private final People known;
  private final TopicTagger topics;
  private final DeadlineGrammar deadlines = new DeadlineGrammar();
  private final CitationGrammar citations = new CitationGrammar();

  public NoticeExtractor(
      Lexicon lexicon, ProvinceFinder provinces, People known, TopicTagger topics) {
    this.lexicon = lexicon;
    this.provinces = provinces;
    this.known = known;
    this.topics = topics;
  }

  /// With the tables that ship with the program.
  public static NoticeExtractor standard() {
    return new NoticeExtractor(
        Lexicon.standard(), ProvinceFinder.standard(), People.standard(), TopicTagger.standard());
  }

  /// The notice in `document`; what it does not state is null.
  public Extraction extract(String id, SourceDocument document) {
    return extract(id, document, Declared.NOTHING);
  }

  /// The same, where declarations override the document.
  public Extraction extract(String id, SourceDocument document, Declared declared) {
    return extract(id, document, declared, new Findings(lexicon));
  }

  Extraction extract(String id, SourceDocument document, Declared declared, Findings findings) {
    var mended = MendedDocument.of(document);
    var parsed = parser.parse(mended.read(), findings);
    var notice = mended.quoted(notice(id, mended, parsed, declared, findings));
    return new Extraction(notice, document.text());
  }

  private Notice notice(
      String id, MendedDocument mended, ParsedNotice parsed, Declared declared, Findings findings) {
    var document = mended.read();
    var header = parsed.header().with(declared);
    var path = document.source().path();
    var level = agencyLevel(header);
    var place = place(header, level, document, declared.province());
    return new Notice(
        id,
        path.substring(path.lastIndexOf('/') + 1),
        header.document().withAgencyLevel(level),
        place,
        header.meeting(),
        warnings(parsed, document, findings),
        List.of(document.source()),
        directives(id, mended, header, isCity(place, header), parsed.items(), declared, findings));
  }

  private static List<String> warnings(
      ParsedNotice parsed, SourceDocument document, Findings findings) {
    var warnings = new ArrayList<>(document.remarks());
    warnings.addAll(parsed.warnings());
    for (var item : parsed.items()) {
      var text = item.text();
      DateExpression.impossible(FoldedText.of(findings.of(text.text())))
          .forEach(
              day ->
                  warnings.add(
                      "line %d: no calendar has this day: \"%s\""
                          .formatted(text.lines(document.text()).first(), day)));
    }
    return List.copyOf(warnings);
  }

  /// A body that serves the whole country has no province, whatever its place line says.
  private Placement place(
      Header header,
      @Nullable AgencyLevel level,
      SourceDocument document,
      @Nullable String declared) {
    if (declared != null) {
      return provinces.declared(declared);
    }
    return level == AgencyLevel.CENTRAL
        ? Placement.NONE
        : provinces.find(clues(header, document), known);
  }

  /// Of the issuing body, else of the nearest superior body that tells: "BỘ Y TẾ / CỤC QUẢN LÝ
  /// DƯỢC" is central.
  private static @Nullable AgencyLevel agencyLevel(Header header) {
    var agency = header.document().agency();
    if (agency == null) {
      return null;
    }
    var level = BODIES.level(agency);
    for (int i = header.issuer().size() - 2; level == null && i >= 0; i--) {
      level = BODIES.level(BODIES.canonical(header.issuer().get(i).text()));
    }
    return level;
  }

  private static ProvinceClues clues(Header header, SourceDocument document) {
    var meeting = header.meeting();
    return new ProvinceClues(
        header.place(),
        header.issuer(),
        header.document().agency(),
        document.text(),
        header.body(),
        meeting.day(),
        Stream.of(meeting.chair(), meeting.signer()).filter(Objects::nonNull).toList());
  }

  private List<Directive> directives(
      String id,
      MendedDocument mended,
      Header header,
      boolean city,
      List<Item> items,
      Declared declared,
      Findings findings) {
    var agency = header.document().agency();
    var day = CountedDay.of(header.meeting().dates());
    var addressees =
        new Addressees(
            findings,
            isLocal(agency),
            isScience(agency),
            isCommittee(agency),
            agency,
            day.date(),
            city);
    var directives = new ArrayList<Directive>();
    for (var item : items) {
      var name = id + "-" + (directives.size() + 1);
      var kind = declared.kinds().getOrDefault(name, kind(item, findings));
      var read = directive(name, kind, mended.read(), day, item, addressees, findings);
      directives.add(mended.quoted(read, item.text()));
    }
    return directives;
  }

  /// Whether a notice is of a centrally run city; the people's committee of one does not name it.
  private static boolean isCity(Placement place, Header header) {
    var slug = place.province();
    var province = slug == null ? null : Provinces.standard().bySlug(slug);
    var agency = header.document().agency();
    return province == null ? agency != null && agency.endsWith(" thành phố") : province.isCity();
  }

  private static boolean isScience(@Nullable String agency) {
    return agency == null || Folding.plain(agency).contains("khoa hoc va cong nghe");
  }

  private static boolean isCommittee(@Nullable String agency) {
    return agency != null && Folding.plain(agency).contains("uy ban nhan dan");
  }

  private static boolean isLocal(@Nullable String agency) {
    return agency != null && LOCAL.matcher(agency).find();
  }

  private static Kind kind(Item item, Findings findings) {
    if (item.task() != null) {
      return Kind.DIRECTIVE;
    }
    boolean judged = item.headings().stream().map(findings::of).anyMatch(Headings::isJudgement);
    return TaskWords.assesses(findings.of(item.text().text()), judged)
        ? Kind.ASSESSMENT
        : Kind.DIRECTIVE;
  }

  private Directive directive(
      String id,
      Kind kind,
      SourceDocument document,
      CountedDay day,
      Item item,
      Addressees addressees,
      Findings findings) {
    var text = item.text().text();
    var found = addressees.find(item);
    var addressing = kind == Kind.ASSESSMENT ? Addressing.NOBODY : found;
    var folded = FoldedText.of(findings.of(text));
    var section = item.section();
    return new Directive(
        id,
        kind,
        section,
        text,
        TextHash.of(text),
        new DirectiveFacts(
            addressing.units(),
            addressing.unitText(),
            addressing.unitWritten(),
            addressing.with(),
            topics.tag(
                folded.words(), section == null ? null : findings.of(section), addressing.units()),
            kind == Kind.ASSESSMENT ? List.of() : deadlines(item, folded, day, findings),
            citations.find(folded)),
        document.paged(item.text().lines(document.text())),
        day,
        DirectiveWarnings.of(item, kind, found, findings.of(text)));
  }

  private List<Deadline> deadlines(
      Item item, FoldedText folded, CountedDay day, Findings findings) {
    var said = deadlines.find(folded, day.date());
    var task = item.task();
    var cell = task == null ? null : task.deadline();
    if (cell == null) {
      return said;
    }
    var stated = deadlines.stated(FoldedText.of(findings.of(cell.text())), day.date());
    return stated.isEmpty() ? said : stated;
  }

  /// The second pass over all notices: the province of one may follow from another with the same
  /// chair or signer. The result keeps their order and does not depend on it.
  public List<Notice> settle(List<Notice> notices) {
    return settle(
        notices, notices.stream().flatMap(notice -> Official.of(notice).stream()).toList());
  }

  /// The same for some of all notices.
  ///
  /// @param officials of all notices
  public List<Notice> settle(List<Notice> notices, Collection<Official> officials) {
    var people = known.and(People.learn(officials));
    return notices.stream()
        .map(
            notice ->
                notice.document().agencyLevel() == AgencyLevel.CENTRAL
                    ? notice
                    : notice.placed(provinces.settle(notice, people)))
        .toList();
  }
}
