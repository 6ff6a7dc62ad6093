package vn.giaoban.vocabulary;

import java.util.regex.Pattern;
import vn.giaoban.text.Folding;

/// How administrative Vietnamese tells somebody to do something, and how it judges what was done.
public final class TaskWords {
  /// Words of command, folded.
  private static final Pattern COMMAND =
      Pattern.compile(
          "\\b(?:yeu cau|de nghi|giao (?:cho )?(?:phong|van phong|thanh tra|chi cuc|trung tam|cac|dong chi|pho|ban|doan|cong doan|so|chanh|ubnd|d/c|don vi|truong|vp)|phan cong|chi dao|can (?!thiet|bo|cu|doi)|phai |nhac nho|khan truong|luu y|tap trung|khong de|som |kip thoi |tiep tuc (?!on dinh|duoc|tang)|chan chinh|nghiem tuc|day manh|day nhanh|tang cuong)");

  /// Words that put a matter into the past or judge it, folded.
  private static final Pattern JUDGES =
      Pattern.compile(
          "\\b(?:da (?!nang|lat|dang|phuong|so)|co ban (?!gui|de)|duoc (?:trien khai|thuc hien|bao dam|dam bao|quan tam|duy tri|giu vung|nang len|tang cuong)|dat ket qua|dat duoc|hoan thanh tot|danh gia cao|bieu duong|ghi nhan|hoan nghenh|nhiet liet|con (?:cham|thap|han che|ton tai|yeu|thieu|nhieu|mot so|de xay ra|lung tung|tinh trang|so sai|bi dong|vuong)|chua (?:dat|kip|duoc|cao|hieu qua|nghiem|dam bao|bao dam|sat|day du|chu dong)|van con|tuy nhien|co chuyen bien|chuyen bien|di vao ne nep|hoat dong (?:thong suot|on dinh|hieu qua|tot)|thong suot|giu duoc|giu vung|con mot so|co nhieu|nhin chung|tiep tuc (?:on dinh|duoc|tang)|ket qua (?:tot|kha|tich cuc)|ty le .{0,60} (?:dat|moi dat)|moi dat|uoc dat|thong nhat (?:voi )?(?:noi dung )?(?:bao cao|danh gia)|han che:|ton tai:|uu diem:)");

  /// The first words of a task, folded.
  private static final Pattern TASK =
      Pattern.compile(
          "^(?:tiep tuc|tham muu|chu tri|phoi hop|ra soat|thuc hien|trien khai|hoan thanh|hoan thien|don doc|day manh|day nhanh|tap trung|chuan bi|bao cao|trinh|gui|lap |soan|de xuat|theo doi|khan truong|phan cong|bo tri|cu |huong dan|tang cuong|lam viec|lien he|kiem|du thao|to chuc|xay dung|tong hop|chi dao|nghien cuu|duy tri|giao |yeu cau|de nghi|luu y|chu dong|cap nhat|dang ky|thong ke|tuyen truyen|ho tro|su dung|thanh tra|kiem tra|giai quyet|xu ly|dam bao|bao dam|som |nghiem tuc|chan chinh|hop |moi |sua chua|quyet toan|thanh quyet toan|giai ngan|nang cao|mo |cong khai|rut kinh nghiem|tham dinh|treo |phat dong|van dong|khao sat|lay |cung cap|ban giao|tiep nhan|quan ly |dieu chinh|nang cap|so hoa|dua |thuong xuyen|ky |chap hanh|thanh lap|kien toan|khong |can )");

  private static final Pattern CALL =
      Pattern.compile(
          "^(?:(?:vi vay|do do|do vay|thoi gian toi|trong thoi gian toi|tuy nhien)[, ]*)?(?:de nghi|yeu cau|giao (?!thong|duc|luu))");

  /// How a sentence that judges may start: with whom or what it speaks of.
  private static final Pattern SUBJECT =
      Pattern.compile(
          "^(?:(?:nhin chung|co ban|tuy nhien|ben canh do|mac du|trong|qua|den nay|hien nay|sau)\\b.*|so\\b|cac |cong tac|viec|tap the|toan |hoat dong|tien do|ty le|chat luong|thang|quy|nam|[a-z]+ thang|can bo|lanh dao|ubnd|van phong|phong|chi cuc|trung tam|thanh tra|mot so|han che|ton tai|uu diem|ket qua|nhieu|ghi nhan|bieu duong|danh gia cao|hoan nghenh|thong nhat|dong y|kinh te|tinh hinh|don vi|nhiem vu|che do|giai ngan|so luong|thu ngan sach|con )");

  private static final Pattern NOMINAL =
      Pattern.compile(
          "^(?:cong tac|viec|hoat dong|tien do|ty le|chat luong|ket qua|han che|ton tai|uu diem|ghi nhan|bieu duong|danh gia cao|hoan nghenh|tinh hinh|che do|giai ngan|nhin chung|thong nhat)");

  private static final Pattern ACTS =
      Pattern.compile(
          "\\b(?:chuan bi|can cu|cong khai|kiem tra|to chuc(?! cong| dang| doan)|xay dung|ra soat|tham muu|don doc|hoan thien|du thao|lap|gui|trinh|bao cao ket|tap trung|chu tri|phoi hop voi|huong dan|theo doi|xu ly|dang ky|nop|bao cao (?!cua|thang)|tiep tuc (?!on dinh|duoc|tang)|phan dau|thuc hien (?:tot|nghiem|dung|viec|ky)|mo|cap nhat|nang|soan|tong hop|ho tro|van dong|lien he|lam viec|dua|mo rong|tu van|gioi thieu|cu|bo tri|phan cong|kiem soat|kiem diem|lam|de xuat|cho y kien|chi dao|khac phuc|thanh tra|tuyen truyen|khao sat|cung cap|tiep nhan|hop|su dung|ban giao|thu hoi|doi chieu|quyet toan|thanh toan|can(?! bo| thiet)|phai)\\b");

  private TaskWords() {}

  public static boolean commands(String text) {
    return COMMAND.matcher(Folding.plain(text)).find();
  }

  public static boolean startsWithTask(String text) {
    return TASK.matcher(Folding.plain(text)).find();
  }

  public static boolean tells(String text) {
    for (var sentence : text.split("(?<=[.;])\\s+", -1)) {
      var plain = Folding.plain(sentence);
      boolean endorses =
          plain.matches("(?s).*(?:thong nhat|ket luan|chi dao)[^,;]*(?:noi dung|bao cao).*");
      if ((COMMAND.matcher(plain).find() && !endorses) || TASK.matcher(plain).find()) {
        return true;
      }
    }
    return false;
  }

  /// Whether `text` judges what was done and tells nobody to do anything.
  ///
  /// @param underJudgement whether it stands under a heading such as "Đánh giá chung"
  public static boolean assesses(String text, boolean underJudgement) {
    boolean judges = underJudgement;
    for (var sentence : text.split("(?<=[.])\\s+|(?<=;)\\s+(?=đề nghị|yêu cầu|giao )", -1)) {
      var plain = Folding.plain(sentence).strip();
      if (CALL.matcher(plain).find() || (!underJudgement && TASK.matcher(plain).find())) {
        return false;
      }
      boolean judged = judges(plain);
      if (!judged && !underJudgement && COMMAND.matcher(plain).find()) {
        return false;
      }
      judges |= judged;
    }
    return judges;
  }

  /// A sentence judges where its subject comes first and no task comes between it and the judging
  /// word: "Các phòng đã …", "Công tác … còn chậm"; not "Chi cục chuẩn bị di dời vì đã có …".
  private static boolean judges(String sentence) {
    var word = JUDGES.matcher(sentence);
    if (!word.find() || !SUBJECT.matcher(sentence).find()) {
      return false;
    }
    var before = sentence.substring(0, word.start());
    return NOMINAL.matcher(sentence).find() || !ACTS.matcher(before).find();
  }
}
