package vn.giaoban.generated;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Period;
import vn.giaoban.notice.Person;

/// The top and end of a notice, with the facts they state.
///
/// @param number null if blank or missing
/// @param symbol null without a number line
/// @param title as written
/// @param joined whether the title follows the type on one line
/// @param signer null if unsigned
record Heading(
    Occasion occasion,
    Form form,
    @Nullable Integer number,
    @Nullable String symbol,
    String title,
    boolean joined,
    @Nullable LocalDate issuedOn,
    @Nullable Period period,
    Person chair,
    @Nullable Person signer) {
  enum Form {
    /// Issuer, motto, number, place and date, each on its line.
    FULL,
    /// The same in two columns.
    COLUMNS,
    /// Number, place and date alone.
    SHORT,
    /// Nothing but the title.
    BARE
  }

  static Heading of(Occasion occasion, Dice dice) {
    var form = form(occasion, dice);
    boolean bare = form == Form.BARE;
    var symbol = bare ? null : "TB-" + occasion.body().agency().symbol();
    Integer number = bare || dice.percent(8) ? null : dice.from(12, 2_400);
    boolean dated = occasion.dating() == Occasion.Dating.FULL;
    var issuedOn = dated && !bare ? occasion.day().plusDays(dice.below(4)) : null;
    boolean joined = bare && dated;
    var period = period(occasion, joined, dice);
    var title = title(occasion, joined, period, dice);
    boolean known = occasion.placing() != Occasion.Placing.NONE;
    boolean head = dice.percent(80);
    var body = occasion.body();
    var chair = known ? (head ? body.chair() : body.deputy()) : Body.name(dice);
    var signer = known ? body.signer() : Body.name(dice);
    return new Heading(
        occasion,
        form,
        number,
        symbol,
        title,
        joined,
        issuedOn,
        period,
        new Person(chair, head ? "Giám đốc" : "Phó Giám đốc"),
        bare || dice.percent(5) ? null : new Person(signer, "Chánh Văn phòng"));
  }

  private static Form form(Occasion occasion, Dice dice) {
    int form = dice.below(100);
    return switch (occasion.placing()) {
      case MENTIONED -> Form.BARE;
      case NONE -> Form.FULL;
      case STATED -> form < 55 ? Form.FULL : form < 85 ? Form.COLUMNS : Form.SHORT;
    };
  }

  private static @Nullable Period period(Occasion occasion, boolean joined, Dice dice) {
    var month = occasion.month();
    if (occasion.dating() == Occasion.Dating.NONE) {
      return null;
    }
    boolean quarterly = !joined && month.getMonthValue() % 3 == 0 && dice.percent(30);
    return quarterly
        ? new Period.Quarter(month.getYear(), month.getMonthValue() / 3)
        : new Period.Month(month);
  }

  private static String title(
      Occasion occasion, boolean joined, @Nullable Period period, Dice dice) {
    return switch (period) {
      case null -> "Kết luận của Giám đốc Sở tại cuộc họp giao ban";
      case Period.Quarter(int year, int quarter) ->
          "Kết luận cuộc họp giao ban Quý " + roman(quarter) + " năm " + year;
      default -> joined ? joined(occasion) : monthly(occasion, dice);
    };
  }

  private static String joined(Occasion occasion) {
    var month = occasion.month();
    return "THÔNG BÁO KẾT LUẬN GIAO BAN THÁNG %02d/%d"
        .formatted(month.getMonthValue(), month.getYear());
  }

  private static String monthly(Occasion occasion, Dice dice) {
    var month = occasion.month();
    var next = month.plusMonths(1);
    int m = month.getMonthValue();
    int y = month.getYear();
    return switch (dice.below(3)) {
      case 0 -> "Kết luận của Giám đốc Sở tại cuộc họp giao ban tháng " + m + "/" + y;
      case 1 ->
          "Kết luận của Giám đốc "
              + occasion.body().agency().name()
              + " tại Hội nghị giao ban tháng "
              + m
              + " năm "
              + y;
      default ->
          "Kết luận Hội nghị giao ban công tác tháng %d/%d, triển khai nhiệm vụ tháng %d/%d"
              .formatted(m, y, next.getMonthValue(), next.getYear());
    };
  }

  static String roman(int number) {
    return new String[] {"I", "II", "III", "IV"}[number - 1];
  }

  void writeTop(Page page) {
    var agency = occasion.body().agency().name().toUpperCase(Locale.ROOT);
    switch (form) {
      case FULL -> {
        page.line("UBND " + issuer()).line(agency).blank();
        page.line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").line("Độc lập - Tự do - Hạnh phúc").blank();
        page.line(numberLine()).blank();
        placeAndDate(page);
      }
      case COLUMNS -> {
        page.line("UBND " + issuer() + "\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        page.line(agency + "\tĐộc lập - Tự do - Hạnh phúc").blank();
        page.line(numberLine() + (issuedOn == null ? "" : "\t" + place() + date(issuedOn))).blank();
      }
      case SHORT -> {
        page.line(agency + " " + issuer());
        page.line(numberLine()).blank();
        placeAndDate(page);
      }
      case BARE -> page.blank();
    }
    writeTitle(page);
  }

  private void placeAndDate(Page page) {
    if (issuedOn != null) {
      page.line(place() + date(issuedOn)).blank();
    }
  }

  private void writeTitle(Page page) {
    if (joined) {
      page.line(title).blank();
    } else {
      page.line("THÔNG BÁO").line(title).blank();
    }
  }

  private String issuer() {
    var province = occasion.body().province();
    var kind = occasion.kind().toUpperCase(Locale.ROOT);
    return occasion.placing() == Occasion.Placing.NONE
        ? kind
        : kind + " " + province.name().toUpperCase(Locale.ROOT);
  }

  private String numberLine() {
    return "Số: " + (number == null ? "     " : number) + "/" + symbol;
  }

  private String place() {
    return occasion.placing() == Occasion.Placing.NONE ? "…………" : occasion.body().province().name();
  }

  private static String date(LocalDate day) {
    return ", ngày %02d tháng %d năm %d"
        .formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }

  void writeOpening(Page page) {
    var day = occasion.toldDay();
    var when =
        day == null
            ? ""
            : "Ngày %02d/%d/%d, "
                .formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    var who = (day == null ? "Đồng chí " : "đồng chí ") + chair.name() + " - " + chair.title();
    page.paragraph(
        when
            + who
            + " "
            + (form == Form.BARE ? occasion.body().agency().name() : "Sở")
            + " chủ trì cuộc họp giao ban"
            + where()
            + ". Dự họp có lãnh đạo Sở, Trưởng và Phó các phòng, đơn vị.");
    page.blank();
    page.paragraph(
        "Sau khi nghe báo cáo và ý kiến của các đại biểu dự họp, đồng chí "
            + chair.title()
            + " Sở kết luận như sau:");
    page.blank();
  }

  private String where() {
    return occasion.placing() == Occasion.Placing.MENTIONED
        ? " về hoạt động của ngành trên địa bàn "
            + occasion.kind()
            + " "
            + occasion.body().province().name()
        : "";
  }

  void writeEnd(Page page) {
    page.blank();
    page.paragraph("Văn phòng Sở thông báo để các phòng, đơn vị biết, triển khai thực hiện./.");
    page.blank().line("Nơi nhận:").line("- Lãnh đạo Sở;").line("- Các phòng, đơn vị thuộc Sở;");
    page.line("- Lưu: VT, VP.");
    if (signer != null) {
      page.blank().line("TL. GIÁM ĐỐC").line("CHÁNH VĂN PHÒNG").blank().line(signer.name());
    }
  }
}
