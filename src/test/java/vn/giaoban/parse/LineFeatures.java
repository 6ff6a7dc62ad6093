package vn.giaoban.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.vocabulary.Findings;
import vn.giaoban.vocabulary.UnitFinder;
import vn.giaoban.vocabulary.words.WordUse;

/// What is seen of a line when its role is decided: form, place, words of the tables.
final class LineFeatures {
  private static final List<WordUse> STARTS =
      List.of(
          WordUse.OPENS,
          WordUse.COMMANDS,
          WordUse.SUBJECT,
          WordUse.CONCLUSION,
          WordUse.REPORT,
          WordUse.INVITES,
          WordUse.JUDGEMENT,
          WordUse.CLOSING,
          WordUse.MEETING);
  private static final List<WordUse> HOLDS =
      List.of(WordUse.ACTS, WordUse.SPEAKS, WordUse.JUDGES, WordUse.MADE_KNOWN, WordUse.CALLS);

  private final boolean first;
  private final List<Integer> own = new ArrayList<>();
  private final List<Integer> joint = new ArrayList<>();

  private LineFeatures(boolean first) {
    this.first = first;
  }

  /// The features of all lines of a notice.
  static List<LineFeatures> of(List<SourceLine> lines, Findings findings) {
    int wide =
        lines.stream()
            .mapToInt(SourceLine::width)
            .sorted()
            .skip(lines.size() * 9L / 10)
            .findFirst()
            .orElse(1);
    var all = new ArrayList<LineFeatures>();
    boolean spoken = false;
    boolean ended = false;
    for (int i = 0; i < lines.size(); i++) {
      var plain = lines.get(i).plain();
      ended |= spoken && plain.startsWith("noi nhan");
      var features = new LineFeatures(i == 0);
      features.describe(lines, i, wide, findings);
      features.own("place " + (ended ? "end" : spoken ? "body" : "head"));
      features.own("from start " + Math.min(i / 4, 5));
      features.own("from end " + Math.min((lines.size() - i) / 4, 5));
      all.add(features);
      spoken |= findings.of(lines.get(i).string()).has(WordUse.SPEAKS);
    }
    return all;
  }

  private void describe(List<SourceLine> lines, int i, int wide, Findings findings) {
    var line = lines.get(i);
    var before = i == 0 ? null : lines.get(i - 1);
    var after = i + 1 == lines.size() ? null : lines.get(i + 1);
    var mark = Mark.read(line.string());
    var text = mark == null ? line.string() : line.string().substring(mark.length());
    var style = style(line);
    var end = end(line);
    var length = "words " + Math.min(text.split("\\s+", -1).length / 4, 8);
    var reading = findings.of(text);
    var units = new UnitFinder(findings);
    own("mark " + style);
    own("end " + end);
    own(length);
    own("mark " + style + ", end " + end);
    own("mark " + style + ", " + length);
    own("mark " + style + ", next " + style(after));
    own("end " + end + ", next " + style(after));
    own("width " + share(line, wide));
    own(
        "gap "
            + Math.min(line.gap(), 3)
            + ", next "
            + (after == null ? 9 : Math.min(after.gap(), 3)));
    own("bold " + line.bold() + ", heading " + (line.heading() > 0));
    own("capitals " + TextShape.capitals(text));
    own("columns " + Math.min(line.columns().size(), 2));
    own("name " + units.isNameAlone(text) + ", end " + end + ", mark " + style);
    own("starts with name " + units.startsWithName(text));
    for (var use : STARTS) {
      if (reading.startsAt(0, use)) {
        own("starts " + use);
        own("starts " + use + ", mark " + style + ", end " + end);
      }
    }
    for (var use : HOLDS) {
      if (reading.has(use)) {
        own("has " + use);
      }
    }
    var words = line.plain().split("\\s+", 4);
    own("first " + words[0]);
    own("first " + words[0] + " " + (words.length > 1 ? words[1] : ""));
    var joinedBy = "before " + (before == null ? "none" : end(before) + " " + share(before, wide));
    joint("lower " + line.startsLower() + ", mark " + style);
    joint(joinedBy + ", mark " + style);
    joint(joinedBy + ", lower " + line.startsLower() + ", mark " + (mark != null));
    joint("gap " + Math.min(line.gap(), 3) + ", " + (before == null ? "none" : end(before)));
    joint("mark " + style + ", before " + style(before));
    joint("indent " + (before == null ? 0 : Integer.signum(line.indent() - before.indent())));
    joint("");
  }

  private void own(String feature) {
    own.add(feature.hashCode());
  }

  private void joint(String feature) {
    joint.add(feature.hashCode() * 31);
  }

  private static String style(@Nullable SourceLine line) {
    var mark = line == null ? null : Mark.read(line.string());
    return mark == null ? "none" : mark.style();
  }

  private static String end(SourceLine line) {
    return TextShape.endsWithColon(line.string())
        ? "colon"
        : line.ends() ? "stop" : line.isUnfinished() ? "open" : "word";
  }

  private static int share(SourceLine line, int wide) {
    return Math.min(line.width() * 8 / Math.max(1, wide), 8);
  }

  /// Whether a line with `role` may follow one with `previous`.
  boolean allows(LineRole previous, LineRole role) {
    return role != LineRole.ONWARD || (!first && previous != LineRole.OUTSIDE);
  }

  /// The features of the line with `role` behind one with `previous`, as hashes.
  int[] of(LineRole previous, LineRole role) {
    var features = new int[own.size() + joint.size()];
    int at = 0;
    for (int feature : own) {
      features[at++] = feature * 31 + role.name().hashCode();
    }
    for (int feature : joint) {
      features[at++] = (feature * 31 + role.name().hashCode()) * 31 + previous.name().hashCode();
    }
    return features;
  }
}
