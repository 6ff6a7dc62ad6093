package vn.giaoban.parse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.giaoban.source.SourceDocument;
import vn.giaoban.text.Folding;
import vn.giaoban.vocabulary.Findings;
import vn.giaoban.vocabulary.Lexicon;

/// An annotated notice: its lines with their right roles, and the items that the parser's rules
/// find.
final class RoleNotice {
  /// An item with its section, letters and digits alone.
  record Told(String section, String text) {}

  private final List<SourceLine> lines;
  private final List<Told> items = new ArrayList<>();
  private final List<Told> ruled = new ArrayList<>();
  private final RoleSequence.Example example;

  RoleNotice(SourceDocument document, JsonNode gold) {
    var findings = new Findings(Lexicon.standard());
    this.lines = PageFurniture.remove(LineReader.read(document));
    for (var item : gold.path("directives")) {
      items.add(
          new Told(letters(item.path("section").asText("")), letters(item.path("text").asText())));
    }
    for (var item : new NoticeParser().parse(document, findings).items()) {
      var section = item.section();
      ruled.add(new Told(section == null ? "" : letters(section), letters(item.text().text())));
    }
    this.example = new RoleSequence.Example(LineFeatures.of(lines, findings), roles());
  }

  RoleSequence.Example example() {
    return example;
  }

  List<Told> items() {
    return items;
  }

  List<Told> ruled() {
    return ruled;
  }

  /// The items that the right roles give; fewer than annotated where one line holds several.
  List<Told> reachable() {
    return told(example.roles());
  }

  /// The items that `roles` give.
  List<Told> told(List<LineRole> roles) {
    var told = new ArrayList<Told>();
    var section = "";
    for (int i = 0; i < lines.size(); i++) {
      if (roles.get(i) == LineRole.OUTSIDE || roles.get(i) == LineRole.ONWARD) {
        continue;
      }
      int end = i + 1;
      while (end < lines.size() && roles.get(end) == LineRole.ONWARD) {
        end++;
      }
      var text = joined(i, end);
      int colon = text.indexOf(':');
      switch (roles.get(i)) {
        case HEADING -> section = letters(text);
        case HEADED_ITEM -> {
          section = letters(text.substring(0, Math.max(colon, 0)));
          told.add(new Told(section, letters(text.substring(colon + 1))));
        }
        default -> told.add(new Told(section, letters(text)));
      }
    }
    return told;
  }

  private List<LineRole> roles() {
    var roles = new LineRole[lines.size()];
    Arrays.fill(roles, LineRole.OUTSIDE);
    int from = 0;
    for (var item : items) {
      from = place(item, from, roles);
    }
    return List.of(roles);
  }

  /// Sets the roles of an item and its heading; returns the line behind them.
  private int place(Told item, int from, LineRole[] roles) {
    for (int i = from; i < lines.size(); i++) {
      for (int end = i + 1; end <= lines.size() && end <= i + 60; end++) {
        var text = joined(i, end);
        int colon = text.indexOf(':');
        boolean whole = letters(text).equals(item.text());
        boolean headed =
            colon > 0
                && letters(text.substring(colon + 1)).equals(item.text())
                && letters(text.substring(0, colon)).equals(item.section());
        if (whole || headed) {
          mark(roles, i, end, headed ? LineRole.HEADED_ITEM : LineRole.ITEM);
          if (!headed) {
            placeHeading(item.section(), i, roles);
          }
          return end;
        }
        if (letters(text).length() > item.text().length() + item.section().length()) {
          break;
        }
      }
    }
    return from;
  }

  private void placeHeading(String section, int before, LineRole[] roles) {
    for (int i = before - 1; i >= 0 && !section.isEmpty(); i--) {
      for (int end = i + 1; end <= Math.min(before, i + 5); end++) {
        if (letters(joined(i, end)).equals(section)) {
          mark(roles, i, end, LineRole.HEADING);
          return;
        }
      }
    }
  }

  private static void mark(LineRole[] roles, int start, int end, LineRole role) {
    Arrays.fill(roles, start, end, LineRole.ONWARD);
    roles[start] = role;
  }

  /// The lines as one text, without the mark of the first.
  private String joined(int start, int end) {
    var text =
        lines.subList(start, end).stream().map(SourceLine::string).collect(Collectors.joining(" "));
    var mark = Mark.read(text);
    return mark == null ? text : text.substring(mark.length());
  }

  private static String letters(String text) {
    return Folding.exact(text)
        .chars()
        .filter(Character::isLetterOrDigit)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
