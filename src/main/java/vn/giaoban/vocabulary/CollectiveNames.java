package vn.giaoban.vocabulary;

import java.util.List;
import java.util.regex.Pattern;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Span;
import vn.giaoban.vocabulary.Units.Mention;

/// Bodies that a text names together: "các phòng, đơn vị", "UBND các xã", "các bệnh viện".
final class CollectiveNames {
  /// "Các phòng, đơn vị thuộc Sở", on the folded text.
  private static final Pattern ALL =
      Pattern.compile(
          "\\b(?:tat ca |toan the |tung )?(?:(?:thu )?truong |lanh dao |nguoi dung dau |cap truong )?"
              + "(?:cac |tung |toan the |nhung )(?:truong |truong, pho |pho )?(?:so(?=,? (?:ban|nganh))|nganh|cap(?= uy dang)|co quan|phong|don vi|ban(?! (?:quan ly|chi dao|dan toc|chi huy|chap hanh|thuong))|bo phan|to chuc(?! (?:cong doan|doan|dang|chinh tri|hoi|ca nhan|khoa hoc|chu tri))|thu truong don vi)\\b"
              + "(?:[\\s,/–-]+(?:va )?(?:cac )?(?:phong|ban(?! (?:quan ly|chi dao|dan toc|chi huy|chap hanh|thuong))|nganh|doan the|don vi|bo phan|trung tam|chi cuc|co quan|chuyen mon|nghiep vu|thuoc so|truc thuoc|thuoc|truc|so)\\b)*"
              + "(?<related>(?:,)? (?:co )?(?:lien quan|chuc nang|tu van|bao chi|truyen thong|khac(?! phuc))\\b)?");

  private static final Pattern EVERYBODY =
      Pattern.compile(
          "\\b(?:toan the|tat ca) (?:can bo|cong chuc|vien chuc|nguoi lao dong)(?:[, ]+(?:cong chuc|vien chuc|nguoi lao dong|va)\\b)*");

  /// Several bodies of one kind: "các bệnh viện", on the folded text.
  private static final Pattern KIND =
      Pattern.compile(
          "\\bcac (?:benh vien|trung tam|truong hoc|truong(?! hop)|chi cuc|vien|tram|hat|ban quan ly|cong ty|doi)\\b(?:, (?:trung tam|benh vien|chi cuc|vien|truong)(?: [a-z]+){0,2})*|\\btruong (?:cac )?(?:thon|ban|ap|to dan pho|khu pho)\\b(?:, (?:thon|ban|ap|to dan pho|khu pho)\\b)*");

  private static final Pattern LOCAL =
      Pattern.compile(
          "\\b(?:(?:chu tich )?uy ban nhan dan|(?:chu tich )?ubnd|phong kinh te(?: va ha tang|/ha tang| & ha tang)?|phong ha tang kinh te|phong(?: [a-z]+){1,7}?(?= (?:cac|cap))) "
              + "(?:(?:cua )?(?:cac |cap )?(?:huyen|thi xa|thanh pho|xa|phuong|thi tran|dia phuong|tp\\.?)[ ,]*(?:va )?)+");

  private static final Pattern PLACE_NAME = Pattern.compile("(?: \\p{Lu}\\p{Ll}*){1,4}");

  private CollectiveNames() {}

  static void add(String text, List<Mention> found) {
    var plain = Folding.plain(text);
    for (var matcher = ALL.matcher(plain); matcher.find(); ) {
      boolean all = matcher.group("related") == null;
      found.add(new Mention(new Span(matcher.start(), matcher.end()), all ? Unit.ALL : null, true));
    }
    for (var matcher = EVERYBODY.matcher(plain); matcher.find(); ) {
      found.add(new Mention(new Span(matcher.start(), matcher.end()), Unit.ALL, true));
    }
    for (var matcher = LOCAL.matcher(plain); matcher.find(); ) {
      found.add(new Mention(local(text, plain, matcher.start(), matcher.end()), Unit.LOCAL, true));
    }
    for (var matcher = KIND.matcher(plain); matcher.find(); ) {
      var kind = kindCode(matcher.group());
      found.add(new Mention(new Span(matcher.start(), matcher.end()), kind, false));
    }
  }

  /// With the name that follows: "UBND huyện Chợ Lách".
  private static Span local(String text, String plain, int start, int end) {
    var kinds = trimmed(plain, start, end);
    var name = PLACE_NAME.matcher(text).region(kinds.end(), text.length());
    return name.lookingAt() ? new Span(start, name.end()) : kinds;
  }

  private static Span trimmed(String text, int start, int end) {
    while (end > start && " ,".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(start, end);
  }

  /// What several bodies of one kind are for.
  private static String kindCode(String kind) {
    var head = kind.replaceFirst("^cac ", "");
    if (head.startsWith("truong h") || head.equals("truong")) {
      return "giao-duc";
    }
    if (head.startsWith("benh vien")) {
      return "y-te";
    }
    if (head.startsWith("cong ty")) {
      return "doanh-nghiep";
    }
    return head.startsWith("ban quan ly") ? "ban-quan-ly" : Unit.OTHER;
  }
}
