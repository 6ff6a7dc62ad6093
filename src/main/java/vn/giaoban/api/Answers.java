package vn.giaoban.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoban.export.Reference;
import vn.giaoban.json.Json;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.DirectiveFacts;
import vn.giaoban.notice.Kind;
import vn.giaoban.notice.ProvinceBasis;
import vn.giaoban.search.FiledDirective;
import vn.giaoban.search.Hit;
import vn.giaoban.search.NearHit;
import vn.giaoban.search.Neighbours;
import vn.giaoban.search.NoticeHeader;
import vn.giaoban.search.SearchResult;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.FacetCount;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.period.DayRange;
import vn.giaoban.text.Lines;
import vn.giaoban.text.Span;

/// JSON responses of searches.
public final class Answers {
  private Answers() {}

  /// The response to a search.
  ///
  /// @param days the range of days; omitted if unrestricted
  public record Search(
      long generation,
      String query,
      long total,
      long assessmentsLeftOut,
      boolean partial,
      @Nullable String next,
      @Nullable String suggestion,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable DayRange days,
      List<Found> hits,
      Nearly nearly,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Reading reading,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Around around,
      Map<String, List<FacetCount>> facets) {}

  /// What the query is read as, as a question in plain words.
  ///
  /// @param words what is left to search for; may be empty
  /// @param search the parameters of the search that it means
  /// @param total of that search
  /// @param hits its first ones; empty if they are those of the answer
  public record Reading(
      List<ReadPart> parts,
      String words,
      Map<String, List<String>> search,
      long total,
      List<Found> hits) {}

  /// A value that a question names.
  ///
  /// @param value as in a filter
  /// @param written the words of the question that name it
  /// @param without the parameters of the search without it
  public record ReadPart(
      String dimension,
      String value,
      String name,
      String written,
      Map<String, List<String>> without) {}

  /// Directives that a search nearly finds, best first.
  public record Nearly(List<FoundNear> hits) {}

  /// A directive that lacks some of the words typed.
  ///
  /// @param has the words that it has, as typed
  /// @param lacks the words that it lacks
  /// @param readFor the words that it has in a corrected spelling
  public record FoundNear(
      @JsonUnwrapped Found found,
      List<String> has,
      List<String> lacks,
      List<NearHit.Reading> readFor) {}

  /// The previous and next hit.
  ///
  /// @param previous null if the hit is the first
  /// @param next null if the hit is the last
  public record Around(String id, @Nullable Neighbour previous, @Nullable Neighbour next) {}

  /// The short form of a hit in a link.
  public record Neighbour(
      String id,
      String text,
      @Nullable String section,
      Kind kind,
      @Nullable LocalDate date,
      Lines lines,
      Origin notice,
      String permalink) {}

  /// A directive in a list of hits.
  ///
  /// @param reasons explanation of the match, if requested
  public record Found(
      String id,
      double score,
      @JsonUnwrapped Marked marked,
      Kind kind,
      DirectiveFacts facts,
      @Nullable LocalDate date,
      Lines lines,
      @JsonUnwrapped Place place,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Why> reasons) {}

  /// The words of a directive and which of them matched.
  public record Marked(
      String text,
      List<int[]> highlights,
      @Nullable String section,
      List<int[]> sectionHighlights) {}

  /// Where a directive stands.
  ///
  /// @param permalink address of its lines on the notice page
  /// @param cite citation
  public record Place(Origin notice, String permalink, String cite) {
    static Place of(FiledDirective filed, Names names) {
      return new Place(
          origin(filed.notice()), Reference.permalink(filed), Reference.cite(filed, names));
    }
  }

  /// An explanation of a match.
  ///
  /// @param how `exact`, `variant`, `unmarked`, `synonym` or `fuzzy`
  /// @param in `text`, `section` or both
  /// @param weight share of the score of the words alone
  public record Why(String how, String found, List<String> in, double weight) {
    static Why of(Hit.Reason reason) {
      return new Why(
          Json.name(reason.match()),
          reason.found(),
          reason.parts().stream().map(Json::name).toList(),
          reason.weight());
    }
  }

  /// The notice of a directive.
  public record Origin(
      String id,
      @Nullable String title,
      @Nullable String province,
      ProvinceBasis provinceBasis,
      @Nullable String agency,
      @Nullable Integer number,
      @Nullable String symbol) {}

  /// A single directive.
  public record Single(
      long generation, @JsonUnwrapped Directive directive, @JsonUnwrapped Place place) {}

  /// The response to a search for `query`, as typed.
  ///
  /// @param reading of the query as a question; null for none
  public static Search search(
      String query, DayRange days, SearchResult result, @Nullable Reading reading, Names names) {
    var facets = new LinkedHashMap<String, List<FacetCount>>();
    for (Map.Entry<Dimension, List<FacetCount>> facet : result.facets().entrySet()) {
      facets.put(facet.getKey().apiName(), facet.getValue());
    }
    return new Search(
        result.generation(),
        query,
        result.total(),
        result.assessmentsLeftOut(),
        result.partial(),
        result.next(),
        result.suggestion(),
        days.isBounded() ? days : null,
        result.hits().stream().map(hit -> found(hit, names)).toList(),
        nearly(result.nearly(), names),
        reading,
        around(result.neighbours()),
        facets);
  }

  private static Nearly nearly(List<NearHit> near, Names names) {
    return new Nearly(
        near.stream()
            .map(
                hit ->
                    new FoundNear(found(hit.hit(), names), hit.has(), hit.lacks(), hit.readFor()))
            .toList());
  }

  private static @Nullable Around around(@Nullable Neighbours neighbours) {
    return neighbours == null
        ? null
        : new Around(
            neighbours.id(), neighbour(neighbours.previous()), neighbour(neighbours.next()));
  }

  private static @Nullable Neighbour neighbour(@Nullable FiledDirective filed) {
    return filed == null ? null : shown(filed);
  }

  static Neighbour shown(FiledDirective filed) {
    var directive = filed.directive();
    return new Neighbour(
        directive.id(),
        directive.text(),
        directive.section(),
        directive.kind(),
        directive.date(),
        directive.lines(),
        origin(filed.notice()),
        Reference.permalink(filed));
  }

  public static Found found(Hit hit, Names names) {
    var directive = hit.directive();
    return new Found(
        directive.id(),
        hit.score(),
        new Marked(
            directive.text(),
            pairs(hit.highlights()),
            directive.section(),
            pairs(hit.sectionHighlights())),
        directive.kind(),
        directive.facts(),
        directive.date(),
        directive.lines(),
        Place.of(hit.filed(), names),
        hit.reasons().stream().map(Why::of).toList());
  }

  public static Single single(long generation, FiledDirective filed, Names names) {
    return new Single(generation, filed.directive(), Place.of(filed, names));
  }

  private static Origin origin(NoticeHeader notice) {
    return new Origin(
        notice.id(),
        notice.document().title(),
        notice.location().province(),
        notice.location().provinceBasis(),
        notice.document().agency(),
        notice.document().number(),
        notice.document().symbol());
  }

  private static List<int[]> pairs(List<Span> spans) {
    return spans.stream().map(span -> new int[] {span.start(), span.end()}).toList();
  }
}
