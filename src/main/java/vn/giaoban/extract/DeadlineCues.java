package vn.giaoban.extract;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Period;

/// The words around a date that make it a term, or something else: a start, a span, an event, the
/// date of a document.
///
/// @param text the whole item
/// @param from the start of the sentence, at most `REACH` before the date
/// @param to the end of the sentence, at most `REACH` behind the date
record DeadlineCues(FoldedText text, DateExpression date, int from, int to) {
  private static final int REACH = 160;
  private static final Pattern SENTENCE_END = Pattern.compile("[;!?]|\\.(?=\\s|$)");

  /// Words that may stand between a cue and its date: "trước 17h00 thứ Sáu, ngày …".
  private static final String FILLERS =
      """
      [\\s,:("]*+(?:(?:la|vao|trong|den|toi|truoc|het|cac|cuoi|dau|giua|nua|(?:trung|thuong|ha)\\stuan|ngay|thoi\\sdiem
        |buoi|sang|trua|chieu|dem|gio\\slam\\sviec|gio\\shanh\\schinh|gio|lam\\sviec|hom\\s(?:nay|sau)|mai
        |thu\\s(?:hai|ba|tu|nam|sau|bay|[2-7])|chu\\snhat|khi\\s(?:ket\\sthuc|het)
        |tuan(?:\\sthu)?(?:\\s(?:dau|cuoi|nhat|hai|ba|tu|[1-5i]{1,3}))?(?:\\scua)?
        |[0-9]{1,2}\\s{0,2}(?:h|g|gio|:|\\.)\\s{0,2}(?:[0-9]{2})?\\s{0,2}(?:phut|p)?)(?![\\p{L}\\p{N}])'?[\\s,:("]*+){0,12}+$
      """;

  private static final String START = "(?<![\\p{L}\\p{N}])";

  /// "trước", "chậm nhất là", "hạn cuối", "thời hạn gửi báo cáo:".
  private static final Pattern LIMIT =
      cue(
          """
          (?:(?<!thang\\s|tuan\\s|nam\\s|nhu\\s|lan\\s|quy\\s|hom\\s|tro\\sve\\s)truoc
          |truoc(?=\\s+ngay\\s)
          |(?:cham|muon|tre)\\s+nhat
          |(?<!qua\\s|het\\s|den\\s|gia\\s|tre\\s)han(?=\\s*+:|\\s++(?:den|la|ngay)\\s)
          |khong\\s+(?:qua|(?:muon|tre|cham)\\s+(?:hon|qua)|de\\s+qua)
          |han\\s+(?:cuoi(?:\\s+cung)?|chot)(?:%1$s)
          |(?:thoi\\s+han|han\\s+(?:nop|gui|goi|hoan\\s+thanh|bao\\s+cao|trinh|xu\\s+ly|thuc\\s+hien|dang\\s+ky)
            |(?:thoi\\s+gian|tien\\s+do|thoi\\s+diem|ngay)\\s+(?:nop|gui|goi|hoan\\s+thanh|bao\\s+cao|trinh|xu\\s+ly
            |thuc\\s+hien|dang\\s+ky))(?:%1$s))
          """
              .formatted("(?:\\s++[^\\s,;:.()]{1,20}+){0,10}?"));

  /// "đến hết ngày", "đến ngày".
  private static final Pattern UNTIL = cue("(?:cho\\s+|tu\\s+nay\\s+)?(?:den|toi|het)(?!\\p{L})");

  private static final Pattern UNTIL_END = Pattern.compile("(?<!\\p{L})het(?!\\p{L})");

  /// "trong tháng", "cuối quý".
  private static final Pattern WITHIN =
      cue("(?:ngay\\s+)?(?:trong|(?:cuoi|dau|giua)(?=\\s+(?:thang|quy|$)))(?!\\p{L})");

  /// "Thời gian: tháng 10", where a day would be an event's.
  private static final Pattern TIME = cue("thoi\\s+gian(?:\\s+to\\s+chuc)?(?=\\s*:)");

  private static final Pattern AT = cue("vao(?!\\p{L})");

  /// "hoàn thành ngày", "xong tháng".
  private static final Pattern DONE = cue("(?:hoan\\s+thanh|hoan\\s+tat|xong)(?!\\p{L})");

  /// The last word that hands something in, and the rest up to the date.
  private static final Pattern HANDED_IN =
      Pattern.compile(
          "(?s)(?<!\\p{L})(?:bao cao|gui|goi|nop|hoan thanh|hoan tat|xong|(?<!(?:chuong|cong|quy|qua|lich|tien|giao|giai|to|lo) )trinh)(?!\\p{L})(?<rest>.{0,90})$");

  private static final Pattern STARTS =
      Pattern.compile(
          "(?<!\\p{L})(?:từ|bắt đầu|(?<!hôm )sau|(?<!không )(?<!chậm )(?<!để )quá)(?:\\s+(?:ngày|đầu|cuối|giữa|hết|vào))*+[\\s,:]*+$");
  private static final Pattern SPAN_BEFORE =
      Pattern.compile(
          "(?<!\\p{L})từ\\s+(?!nay|giờ|bây giờ)(?:ngày|tháng|quý|đầu|cuối|giữa|thứ|sáng|chiều|khi|[0-9])[^,;]{0,60}?(?<!\\p{L})(?:đến|tới)(?:\\s+(?:hết|ngày|cuối|đầu|giữa|[0-9]{1,2}\\s?(?:h|g|giờ)[0-9\\s]{0,3}(?:phút)?))*+\\s*+$");
  private static final Pattern RANGE_BEFORE =
      Pattern.compile("[0-9]\\s*+(?:-|–|(?:den|toi)(?!\\p{L}))\\s*+(?:het\\s+)?(?:ngay\\s+)?$");
  private static final Pattern RANGE_BEHIND =
      Pattern.compile(
          "^\\s*+(?:(?:den|toi)\\s+(?:het\\s+)?(?:ngay\\s+[0-9]|thang\\s+[0-9]|[0-9]{1,2}\\s?/)|[-–]\\s*+(?:ngay\\s+)?[0-9]{1,2}\\s?/|[-–]\\s*+[0-9]{1,2}\\s?/\\s?[0-9]{4})");

  private static final Pattern RECURS_BEHIND =
      Pattern.compile(
          "^[\\s,]*+\\(?(?:của\\s+)?(?:hàng|hằng|mỗi)\\s+(?:tháng|quý|năm|tuần|kỳ)|^[\\s,]*+(?:của\\s+)?tháng\\s+(?:cuối|đầu|liền|kế|sau|chạp|giêng)");
  private static final Pattern RECURS_BEFORE =
      Pattern.compile(
          "(?<!\\p{L})(?:(?:hàng|hằng|mỗi)\\s+(?:tháng|quý|năm|tuần|ngày|kỳ)|định kỳ)(?!\\p{L})(?:\\s*+,)?[^,;]{0,50}$");
  private static final Pattern OTHER_BEHIND =
      Pattern.compile(
          "^[\\s,]*+\\(?(?:âm lịch|âl(?!\\p{L})|vừa qua|vừa rồi|đã qua|trở về trước|trở đi|trở lại|trở về sau)");

  private static final Pattern COUNTED_BEHIND =
      Pattern.compile(
          "^\\s*+(?:xã|phường|huyện|thôn|chỉ tiêu|tiêu chí|nhiệm vụ|đơn vị|hồ sơ|đề tài|dự án|phòng|nội dung|số|sở|thành viên|đại biểu|trường|hộ|cơ sở|sản phẩm|văn bản|thủ tục|người|thời gian|kế hoạch|mục tiêu|công trình|gói thầu|doanh nghiệp|cuộc|mô hình)(?!\\p{L})");

  private static final Pattern PAST =
      Pattern.compile(
          "(?<!\\p{L})(?:đã|dã|mới(?=\\s+(?:đạt|được|có|chỉ|giải|hoàn|thực|triển|xong))|được|phát sinh)(?!\\p{L})");
  private static final Pattern REPORTED_BEHIND =
      Pattern.compile(
          "^[\\s,]*+(?:mới|đạt|đã|dã|ước|vẫn|còn|chưa|chỉ|có|là|toàn|cả|sở|các)(?!\\p{L})");
  private static final Pattern REPORTED_BEFORE =
      Pattern.compile(
          "(?<!\\p{L})(?:tính|lũy kế|luỹ kế|số liệu|gia hạn|kéo dài|hiệu lực|chốt|(?:báo cáo|tổng hợp|đánh giá|thống kê|cập nhật|rà soát)\\s[^,;]{0,60}(?:kết quả|tình hình|tiến độ|số liệu))(?!\\p{L})[^,;]{0,60}$");
  private static final Pattern DEMAND =
      Pattern.compile(
          "(?<!\\p{L})(?:phải|phấn đấu|hoàn thành|hoàn tất|xong|cần|bảo đảm|đảm bảo|yêu cầu|dứt điểm|quyết tâm|từ nay)(?!\\p{L})");
  private static final Pattern ON_DUTY =
      Pattern.compile("(?<!\\p{L})(?:trực|nghỉ|treo cờ)(?!\\p{L})");
  private static final Pattern ACTION =
      Pattern.compile(
          "(?<!\\p{L})(?:hoàn thành|hoàn tất|xong|trình|gửi|nộp|báo cáo|ban hành|triển khai|tổ chức|nghiệm thu|công bố|thực hiện|họp)(?!\\p{L})");
  private static final Pattern OTHERS_EVENT =
      Pattern.compile(
          "(?<!\\p{L})(?:chuẩn bị|tham gia|tham dự|phục vụ|dự|diễn ra|khai mạc)(?!\\p{L})");
  private static final Pattern EVENT =
      Pattern.compile(
          "(?<!\\p{L})(?:họp|hội nghị|hội thảo|lễ|đại hội|giao ban|kỳ|phiên|buổi|cuộc|làm việc|kỷ niệm|chào mừng|dịp|nhân dịp|tết|khai mạc|diễn ra|tập huấn|hội thi|chợ|hội chợ|sự kiện|ký|ban hành|mít tinh|phát động|(?<!ban |các |và )tổ chức|từ|sau|đến|tới)(?!\\p{L})");
  private static final Pattern DOCUMENT =
      Pattern.compile(
          "[0-9]\\s{0,2}[-/–]\\s{0,2}\\p{Lu}|[Ss]ố\\s*+[0-9]|(?iu:công văn|kế hoạch|thông báo|văn bản|quyết định|tờ trình|giấy mời|kết luận|chỉ đạo|ý kiến|nghị quyết|chỉ thị|thư|công điện)\\s*+(?:ngày\\s*+)?$");
  private static final Pattern SENT_UP =
      Pattern.compile(
          "(?<!\\p{L})trình\\s+(?:lãnh đạo|giám đốc|ubnd|ủy ban|uỷ ban|hđnd|hội đồng|ban thường|tỉnh|sở|bộ|chủ tịch|thường trực|cấp|chính phủ)"
              + "(?:(?!kỳ|họp|kế hoạch|báo cáo|nhiệm vụ|lịch|chương trình|công tác|kết quả|số liệu|nội dung|dự toán|danh)[^,;]){0,60}$");
  private static final Pattern CLOSES =
      Pattern.compile("^\\s*+(?:[.;,)/]|$|(?:để|và|nhằm|theo|tới|này|sắp tới)(?!\\p{L}))");

  private static Pattern cue(String words) {
    return Pattern.compile(START + "(?:" + words + ")" + FILLERS, Pattern.COMMENTS);
  }

  static DeadlineCues around(FoldedText text, DateExpression date) {
    int from = Math.max(0, date.start() - REACH);
    int to = Math.min(text.text().length(), date.end() + REACH);
    var before = SENTENCE_END.matcher(text.plain()).region(from, date.start());
    while (before.find()) {
      from = before.end();
    }
    var behind = SENTENCE_END.matcher(text.plain()).region(date.end(), to);
    return new DeadlineCues(text, date, from, behind.find() ? behind.start() : to);
  }

  /// Where the words that make the date a term begin, or -1 where nothing does.
  int start(MeetingCalendar calendar) {
    if (isStart() || isSpan() || recurs() || OTHER_BEHIND.matcher(behind()).find()) {
      return -1;
    }
    int limit = find(LIMIT);
    if (limit >= 0) {
      boolean share = plain(limit, date.start()).startsWith("khong") && isFraction();
      return share || isOldLimit(calendar) ? -1 : limit;
    }
    if (date.form() == DateExpression.Form.BARE_DAY || calendar.isOver(date.on()) || isFraction()) {
      return -1;
    }
    return softStart(calendar);
  }

  private int softStart(MeetingCalendar calendar) {
    int until = find(UNTIL);
    if (until >= 0) {
      return setsTerm(until) ? until : -1;
    }
    int within = find(WITHIN);
    if (within >= 0) {
      return isReported(within, calendar) || isDuty() ? -1 : within;
    }
    int time = find(TIME);
    if (time >= 0 && !isDay()) {
      return time;
    }
    int done = find(DONE);
    if (done >= 0 && isSaidPlainly()) {
      return done;
    }
    int at = find(AT);
    if (at >= 0 && !isDay()) {
      return isOwnAction() ? at : -1;
    }
    if (calendar.meeting() == null) {
      return -1;
    }
    return isDay() ? handedInStart() : sentUpStart(calendar);
  }

  private boolean isStart() {
    return STARTS.matcher(exactBefore()).find();
  }

  private boolean isSpan() {
    return SPAN_BEFORE.matcher(exactBefore()).find()
        || RANGE_BEFORE.matcher(before()).find()
        || RANGE_BEHIND.matcher(plainBehind()).find();
  }

  private boolean recurs() {
    return RECURS_BEHIND.matcher(behind()).find()
        || (!saysYear() && RECURS_BEFORE.matcher(exactBefore()).find());
  }

  private boolean saysYear() {
    return Pattern.compile("[0-9]{4}$").matcher(plain(date.start(), date.end())).find();
  }

  /// A limit that is over bounds what happened, unless it was set at a meeting a few days late.
  private boolean isOldLimit(MeetingCalendar calendar) {
    return calendar.isLongOver(date.on())
        || (calendar.isOver(date.on()) && PAST.matcher(clause()).find())
        || (date.form() == DateExpression.Form.BARE_DAY && calendar.isOver(date.on()));
  }

  private boolean isFraction() {
    return date.form() == DateExpression.Form.FIGURES
        && !before().stripTrailing().endsWith("ngay")
        && COUNTED_BEHIND.matcher(behind()).find();
  }

  private boolean setsTerm(int until) {
    if (REPORTED_BEFORE.matcher(exact(from, until)).find()) {
      return false;
    }
    boolean demanded = DEMAND.matcher(exact(from, to)).find();
    return demanded
        || (UNTIL_END.matcher(plain(until, date.start())).find()
            && !REPORTED_BEHIND.matcher(behind()).find());
  }

  /// Whether "trong tháng 9" tells what has been done in a month that is not over yet.
  private boolean isReported(int within, MeetingCalendar calendar) {
    if (!calendar.hasBegun(date.on()) && (saysYear() || calendar.isThisYear(date.on()))) {
      return false;
    }
    var opening = exact(from, within).strip();
    var clauses = opening.isEmpty() ? exact(from, to) : clause();
    return PAST.matcher(clauses).find() && !DEMAND.matcher(clauses).find();
  }

  private boolean isDuty() {
    return isDay() && ON_DUTY.matcher(exact(from, to)).find();
  }

  private boolean isSaidPlainly() {
    return date.form() != DateExpression.Form.FIGURES
        || before().matches("(?s).*(?:ngay|[:(]|vao|trong)\\s*");
  }

  private boolean isOwnAction() {
    var clause = exactBefore();
    return ACTION.matcher(clause).find() && !OTHERS_EVENT.matcher(clause).find();
  }

  private boolean isDay() {
    return date.on() instanceof Period.Day;
  }

  /// "báo cáo Giám đốc Sở ngày 24/01".
  private int handedInStart() {
    var word = lastHandedIn();
    if (word == null || !CLOSES.matcher(behind()).find()) {
      return -1;
    }
    int rest = from + word.start();
    boolean others =
        EVENT.matcher(exact(rest, date.start())).find()
            || DOCUMENT.matcher(text.text().substring(rest, date.start())).find();
    boolean named =
        before().stripTrailing().matches("(?s).*(?:ngay|\\(|:|vao|thu\\s\\p{Alnum}+,?)");
    return others || !named ? -1 : beginning();
  }

  /// "trình Ban Thường vụ Tỉnh ủy tháng 11", but not "trình kế hoạch tháng 11".
  private int sentUpStart(MeetingCalendar calendar) {
    boolean later = !calendar.hasBegun(date.on());
    boolean sent = SENT_UP.matcher(exactBefore()).find() && CLOSES.matcher(behind()).find();
    return later && sent ? date.start() : -1;
  }

  private @Nullable MatchResult lastHandedIn() {
    var matcher = HANDED_IN.matcher(before());
    MatchResult last = null;
    for (int at = 0; matcher.find(at); at = matcher.start() + 1) {
      last = matcher.toMatchResult();
    }
    return last;
  }

  /// The date with the "ngày" before it.
  private int beginning() {
    var before = before().stripTrailing();
    return before.endsWith("ngay") ? from + before.length() - 4 : date.start();
  }

  private int find(Pattern cue) {
    var matcher = cue.matcher(before());
    return matcher.find() ? from + matcher.start() : -1;
  }

  private String clause() {
    var before = exactBefore();
    var behind = behind();
    int comma = behind.indexOf(',');
    return before.substring(before.lastIndexOf(',') + 1)
        + " "
        + behind.substring(0, comma < 0 ? behind.length() : comma);
  }

  private String before() {
    return plain(from, date.start());
  }

  private String exactBefore() {
    return exact(from, date.start());
  }

  private String behind() {
    return exact(date.end(), to);
  }

  private String plainBehind() {
    return plain(date.end(), to);
  }

  private String plain(int start, int end) {
    return text.plain().substring(start, end);
  }

  private String exact(int start, int end) {
    return text.exact().substring(start, end);
  }
}
