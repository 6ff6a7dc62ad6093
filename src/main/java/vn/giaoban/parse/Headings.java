package vn.giaoban.parse;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Folding;
import vn.giaoban.vocabulary.TaskWords;
import vn.giaoban.vocabulary.Units;

/// Tells headings from items, and what a heading is there for.
public final class Headings {
  /// How a heading on a subject starts, folded.
  private static final Pattern SUBJECT =
      Pattern.compile(
          "^(?:ve |doi voi |cong tac |nhiem vu |linh vuc |ket qua|danh gia|mot so |ton tai|uu diem|han che|khuyet diem"
              + "|phuong huong|ket luan|thanh phan|noi dung|nhom |cac nhiem vu|cac noi dung|chi dao|y kien|viec |tinh hinh|to chuc thuc hien"
              + "|trong tam|trien khai nhiem vu|thoi gian|dia diem|giai phap|nhan xet|kien nghi|de xuat|phan |che do|cong viec|quan ly |hoat dong |cac cong viec|nhung |trien khai thuc hien$).*");

  private static final Pattern CONCLUSION =
      Pattern.compile(
          "^(?:phan )?(?:noi dung |y kien |phat bieu )?(?:ket luan|chi dao|ket luan va chi dao|ket luan,? chi dao|y kien ket luan|y kien chi dao|noi dung ket luan)\\b.*");

  /// Parts of a report or of minutes that come before its conclusions.
  private static final Pattern REPORT =
      Pattern.compile(
          "^(?:thanh phan|tham du|tham gia|dai bieu|thoi gian|dia diem|chu tri|thu ky|noi dung$|noi dung (?:cuoc hop|hoi nghi|lam viec|hop|bao cao|thao luan)|dien bien|y kien|thao luan|bao cao|phat bieu|khai mac).*");

  private static final Pattern JUDGEMENT =
      Pattern.compile(
          "^(?:\\W*)(?:ve )?(?:danh gia|nhan xet|ket qua|tinh hinh|ton tai|han che|uu diem|khuyet diem|nhung ket qua|nhung ton tai|mat dat duoc|mot so ton tai|mot so han che|mot so ket qua|nhung han che|kho khan).*");

  /// "… tập trung các nhiệm vụ sau:", on the folded text.
  static final Pattern INTRODUCES =
      Pattern.compile(
          "(?:sau|sau day|nhu sau|duoi day|cu the|gom|trong do|luu y|tap trung vao|la|dung|ket luan|chi dao|giao|yeu cau|thuc hien)\\s*:$");

  private static final Pattern SPEAKS =
      Pattern.compile(
          "\\b(?:ket luan|chi dao|thong nhat|giao nhiem vu|yeu cau|quyet dinh|cho y kien)\\b[^.]*$");

  private static final int LONGEST = 25;
  private static final int SHORT = 14;
  private static final int TERSE = 8;
  private static final int LONGEST_BEFORE_COLON = 140;

  private final Units units;

  Headings(Units units) {
    this.units = units;
  }

  /// Whether `block` is a heading, by its own look and by what comes next.
  boolean isHeading(Block block, @Nullable Block next) {
    var text = block.string();
    int words = text.split("\\s+", -1).length;
    if (text.isEmpty() || words > LONGEST || !Character.isLetter(firstLetter(text))) {
      return false;
    }
    boolean open = !TextShape.ends(text) || TextShape.endsWithColon(text);
    boolean above = next != null && !sameStyle(block, next);
    if (units.isNameAlone(text) && (open || block.first().bold())) {
      return !block.isBullet()
          ? next != null || block.first().bold()
          : above
              && (TextShape.endsWithColon(text)
                  || block.first().bold()
                  || "*".equals(style(block))
                  || "+".equals(style(next)));
    }
    if (!open) {
      return false;
    }
    if (TextShape.capitals(text)) {
      return true;
    }
    if (block.isBullet()) {
      return above
          && "*".equals(style(block))
          && isSubject(text)
          && words <= TERSE
          && !orders(text);
    }
    if (block.first().heading() > 0 || (block.first().bold() && block.last().bold())) {
      return true;
    }
    if (TextShape.endsWithColon(text) && units.startsWithName(text)) {
      return false;
    }
    if (block.mark() != null) {
      boolean introduces = TextShape.endsWithColon(text) && isSubject(text) && words <= SHORT;
      boolean bare = isSubject(text) && words <= TERSE && !TextShape.ends(text) && next != null;
      boolean brief = words <= SHORT && (!startsWithVerb(text) || TextShape.endsWithColon(text));
      return bare || (above && (introduces || (!orders(text) && (isSubject(text) || brief))));
    }
    return next != null
        && isSubject(text)
        && words <= SHORT
        && !orders(text)
        && (TextShape.endsWithColon(text) || next.mark() != null || !TextShape.ends(text));
  }

  private static char firstLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return text.charAt(i);
      }
    }
    return ' ';
  }

  private static @Nullable String style(@Nullable Block block) {
    return block == null || block.mark() == null ? null : block.mark().style();
  }

  private static boolean sameStyle(Block block, Block next) {
    return java.util.Objects.equals(style(block), style(next));
  }

  private static boolean isSubject(String text) {
    return SUBJECT.matcher(Folding.plain(text)).matches();
  }

  private static boolean orders(String text) {
    return TaskWords.commands(text);
  }

  private static boolean startsWithVerb(String text) {
    return TaskWords.startsWithTask(text);
  }

  /// Where a heading and its text share a line, the position of the colon between them; else -1.
  int colon(Block block) {
    var text = block.string();
    int colon = text.indexOf(':');
    if (colon < 2 || colon > LONGEST_BEFORE_COLON || colon + 2 >= text.length()) {
      return -1;
    }
    var head = text.substring(0, colon);
    if (units.isNameAlone(head)) {
      return colon;
    }
    boolean subject =
        block.mark() != null
            && !block.isBullet()
            && isSubject(head)
            && head.split("\\s+", -1).length <= SHORT
            && !orders(head)
            && Character.isUpperCase(text.substring(colon + 1).strip().charAt(0));
    return subject ? colon : -1;
  }

  boolean isConclusion(String heading) {
    return CONCLUSION.matcher(Folding.plain(heading)).matches();
  }

  boolean isReport(String heading) {
    return REPORT.matcher(Folding.plain(heading)).matches();
  }

  public static boolean isJudgement(String heading) {
    return JUDGEMENT.matcher(Folding.plain(heading)).matches();
  }

  /// "Sau khi nghe …, Giám đốc Sở kết luận như sau:".
  static boolean opensConclusions(String paragraph) {
    var plain = Folding.plain(paragraph).strip();
    int sentence = Math.max(plain.lastIndexOf(". ", plain.length() - 2), 0);
    var last = plain.substring(sentence);
    return (plain.endsWith(":") || last.matches("(?s).*(?:nhu sau|sau day|sau)\\s*[:.;]?$"))
        && SPEAKS.matcher(last).find();
  }

  /// A paragraph and the introduction behind it may have run together where the paragraph's last
  /// line is full: where in `block` the introduction starts a line, else -1.
  int introductionStart(Block block) {
    var text = block.string();
    int end = text.lastIndexOf(". ");
    return block.mark() == null
            && end > 0
            && block.text().startsLine(end + 2)
            && !TaskWords.tells(text.substring(0, end + 1))
            && onlyIntroduces(text.substring(end + 2))
        ? end + 2
        : -1;
  }

  /// Whether an item says nothing of its own but what its sub-items are.
  boolean onlyIntroduces(String text) {
    if (!TextShape.endsWithColon(text)) {
      return false;
    }
    var plain = Folding.plain(text);
    int clause = Math.max(plain.lastIndexOf("; "), plain.lastIndexOf(". "));
    var own = clause > 0 ? text.substring(0, clause) : "";
    if (!own.isEmpty()) {
      return !TaskWords.tells(own);
    }
    return units.isNameAlone(text)
        || (isSubject(text) && text.split("\\s+", -1).length <= SHORT)
        || plain.matches(
            "(?s).*(?:(?:cac|mot so|nhung|thuc hien|tap trung(?: vao)?|ngay|chi dao|ket luan|luu y) (?:noi dung|nhiem vu|cong viec|viec|van de|giai phap|cong tac|y kien)?[^,;.]{0,40}(?:sau|sau day|cu the|duoi day|nhu sau)|ket luan|chi dao|nhu sau|cac viec)\\s*:");
  }
}
