package vn.giaoban.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.giaoban.text.Folding;
import vn.giaoban.vocabulary.Unit;
import vn.giaoban.vocabulary.UnitFinder.Mention;

/// Bodies named one after the other, "Phòng A, Phòng B và Văn phòng", and what stands behind them.
final class BodyList {
  static final Pattern VERB =
      Pattern.compile(
          "^\\s*(?:so |tinh |huyen |xa |thanh pho |cung )?(?:\\([^)]*\\)\\s*)?,?\\s*(?:(?:can|phai|se|khan truong|tiep tuc|chu dong|som|nghiem tuc|kip thoi|chiu trach nhiem|chu tri|phoi hop|tham muu|ra soat|thuc hien|trien khai|hoan thanh|hoan thien|don doc|day manh|day nhanh|tap trung|chuan bi|bao cao|trinh|gui|lap|soan|de xuat|theo doi|phan cong|bo tri|cu|huong dan|tang cuong|lam viec|lien he|kiem|du thao|to chuc|xay dung|tong hop|nghien cuu|duy tri|luu y|cap nhat|dang ky|thong ke|tuyen truyen|ho tro|su dung|giai quyet|xu ly|dam bao|bao dam|thanh lap|quyet toan|phan|lay|don|dua|can cu|dang|nao|trong|truc tiep|phat dong|tham dinh|tham gia|mo|nam|ket thuc|lam|rut|quan ly|van hanh|cong khai|van dong|de|soat|chi dao|khong|bao|thong bao|ban hanh|phat hanh|hop|xem xet|y kien|gop y|thanh quyet|nhanh chong|thuong xuyen|duoc|cong bo|nop|dung|ky|tu|giu|chap hanh|nang|ap dung|danh gia|quan tam|cung cap|tiep nhan|phan loai|khac phuc|thuoc|truc thuoc|co trach nhiem|co|tra loi|khai thac|ung dung|san xuat|chuyen(?! gia| vien| mon)|ban giao|hoan|tiet kiem|ve)\\b)");

  /// What may still belong to a name: "Sở", "huyện Ba Bể", "(gọi tắt …)".
  static final Pattern NAME_TAIL =
      Pattern.compile(
          "^(?: (?:so|tinh|huyen|xa|phuong|thanh pho|co so|cua so|thuoc so|nganh|khoi)| (?:huyen|xa|phuong|thi xa|thanh pho|tinh) \\p{L}+(?: \\p{L}+)?| \\([^)]*\\))+");

  private static final Pattern SEPARATOR =
      Pattern.compile("^[\\s,]*(?:va|cung|&|-|/|voi|cac)?[\\s,]*(?:voi |cac |lanh dao )*$");
  private static final int UNKNOWN_TAIL = 10;

  private BodyList() {}

  /// The mentions from `start` on that are joined by commas and "và".
  static List<Mention> from(String text, List<Mention> mentions, int start) {
    var chain = new ArrayList<Mention>();
    chain.add(mentions.get(start));
    for (int i = start + 1; i < mentions.size(); i++) {
      var previous = mentions.get(i - 1);
      var between =
          Folding.plain(text.substring(previous.span().end(), mentions.get(i).span().start()));
      if (!joins(between, previous)) {
        break;
      }
      chain.add(mentions.get(i));
    }
    return chain;
  }

  private static boolean joins(String between, Mention previous) {
    var rest = NAME_TAIL.matcher(between).replaceFirst("");
    if (SEPARATOR.matcher(rest).matches() && (rest.contains(",") || !rest.isBlank())) {
      return true;
    }
    if (previous.exact() && !Unit.OTHER.equals(previous.code())) {
      return false;
    }
    return between.matches("[^.;:]*(?:,| va| cung) (?:voi |cac )?")
        && between.strip().split("\\s+", -1).length <= UNKNOWN_TAIL
        && !VERB.matcher(between).lookingAt();
  }
}
