package vn.giaoban.extract;

import java.util.Set;

/// Classifies a name by its context: one of several, another province's, a person's, a company's.
final class MentionContext {
  /// The most words between a governing phrase and a name; chosen on the golden notices.
  private static final int REACH = 12;

  private static final Set<String> SEVERAL =
      Set.of("các", "những", "hai", "ba", "bốn", "nhiều", "số", "mấy", "giữa");

  private static final Set<String> NUMBERED =
      Set.of("tháng", "quý", "năm", "ngày", "số", "khóa", "đợt", "lần", "kỳ", "tuần");

  /// Phrases before the name of another province.
  private static final Set<String> ABROAD =
      Set.of(
          "học hỏi",
          "tham quan",
          "kết nghĩa",
          "giao lưu",
          "so với",
          "tương tự",
          "học tập kinh",
          "trao đổi kinh",
          "chia sẻ kinh",
          "tỉnh bạn");

  /// Phrases before the name of another province, unless "địa bàn" follows.
  private static final Set<String> VISITED =
      Set.of(
          "kinh nghiệm",
          "học tập",
          "hợp tác",
          "ký kết",
          "đoàn công",
          "đoàn đại",
          "đại biểu",
          "đón tiếp",
          "tiếp đoàn",
          "đón đoàn",
          "giáp ranh",
          "đến thăm",
          "đi thăm");

  private static final Set<String> JOINT_WORK =
      Set.of("phối hợp", "làm việc", "trao đổi", "liên hệ");

  private static final Set<String> HONORIFICS =
      Set.of("ông", "bà", "anh", "chị", "cô", "chí", "tên", "mẹ", "cụ");

  private static final Set<String> SURNAMES =
      Set.of(
          "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ",
          "hồ", "ngô", "dương", "lý", "đinh", "trịnh", "mai", "tô", "lương", "văn", "thị", "đoàn",
          "đào", "tạ", "trương", "lâm", "châu", "kiều", "thái", "tống", "hứa", "quách", "nông",
          "triệu", "giáp", "thân", "tăng", "đàm", "hữu", "đức");

  /// National bodies named after a province.
  private static final Set<String> BODIES =
      Set.of(
          "đại học",
          "học viện",
          "viện",
          "bệnh viện",
          "công ty",
          "cty",
          "tập đoàn",
          "ngân hàng",
          "nhà máy",
          "thủy điện",
          "nhiệt điện",
          "tạp chí",
          "nhà xuất",
          "hợp tác xã",
          "htx",
          "quốc lộ",
          "cao tốc",
          "chiến thắng",
          "chiến dịch",
          "trường",
          "sân bay",
          "cảng");

  /// Words whose next word is a local name.
  private static final Set<String> LOCAL =
      Set.of(
          "thôn", "ấp", "làng", "khóm", "buôn", "đường", "phố", "chợ", "cầu", "sông", "núi", "hồ",
          "đình", "chùa", "đền", "đảo", "vịnh", "đoàn");

  private static final Set<String> STOPS =
      Set.of(
          "tại", "ở", "trên", "thuộc", "của", "với", "cho", "về", "từ", "do", "trong", "đến", "địa",
          "là", "có", "để");

  private MentionContext() {}

  /// Whether the head word at `index` has several names: "các huyện", "03 xã".
  static boolean several(Words words, int index) {
    return words.adjoins(index - 1)
        && (isOneOf(words, index - 1, SEVERAL) || counts(words, index - 1));
  }

  /// Whether the word at `index` is a count, not the number of a month or document.
  private static boolean counts(Words words, int index) {
    var word = words.at(index);
    return !word.isEmpty()
        && word.length() <= 3
        && word.chars().allMatch(Character::isDigit)
        && words.adjoins(index - 1)
        && !isOneOf(words, index - 1, NUMBERED);
  }

  /// Whether the name at `index` is visited or compared, so not the notice's own province.
  ///
  /// @param ground whether "địa bàn" precedes it
  static boolean abroad(Words words, int index, boolean ground) {
    if (words.adjoins(index - 1)
        && !ground
        && (words.is(index - 1, "như")
            || words.is(index - 1, "giáp")
            || words.is(index - 1, "thăm")
            || words.is(index - 1, "đoàn"))) {
      return true;
    }
    return back(words, index, ABROAD) >= 0 || (!ground && visited(words, index));
  }

  private static boolean visited(Words words, int index) {
    int at = back(words, index, VISITED);
    return at >= 0
        && !words.says(at - 2, "sáng kiến kinh nghiệm")
        && !words.says(at, "học tập và làm")
        && !words.says(at, "hợp tác xã");
  }

  /// Start of a phrase such as "phối hợp với" whose partner is at `index`; -1 for none.
  static int partner(Words words, int index) {
    int at = back(words, index, JOINT_WORK);
    for (int i = at + 2; at >= 0 && i < index; i++) {
      if (words.is(i, "với")) {
        return at;
      }
    }
    return -1;
  }

  /// Whether people from the place `last` are visitors: "tỉnh X đến thăm".
  static boolean arrives(Words words, int last) {
    return words.adjoins(last)
        && (words.says(last + 1, "đến thăm")
            || words.says(last + 1, "đến học")
            || words.says(last + 1, "đến làm")
            || words.says(last + 1, "đến tham")
            || words.says(last + 1, "sang"));
  }

  /// Whether the name at `index` is, or is part of, a person's name.
  static boolean person(Words words, int index) {
    if (words.adjoins(index - 1) && isOneOf(words, index - 1, HONORIFICS)) {
      return true;
    }
    if (words.is(index - 1, "c") && words.is(index - 2, "đ") && words.adjoins(index - 1)) {
      return true;
    }
    for (int i = index - 1; i >= index - 3 && words.capital(i) && words.adjoins(i); i--) {
      if (!words.shouted(i) && isOneOf(words, i, SURNAMES)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the name at `index` belongs to a street, company, school or the like.
  static boolean body(Words words, int index) {
    if (words.adjoins(index - 1) && isOneOf(words, index - 1, LOCAL)) {
      return true;
    }
    for (int i = index - 1; i >= index - 8 && words.adjoins(i); i--) {
      if (isOneOf(words, i, STOPS)) {
        return false;
      }
      if (starts(words, i, BODIES)) {
        return !words.says(i - 1, "môi trường") && !words.says(i - 1, "thị trường");
      }
    }
    return false;
  }

  private static int back(Words words, int index, Set<String> phrases) {
    for (int i = index - 1; i >= Math.max(0, index - REACH) && !words.ends(i); i--) {
      if (starts(words, i, phrases)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean starts(Words words, int index, Set<String> phrases) {
    return phrases.stream().anyMatch(phrase -> words.says(index, phrase));
  }

  private static boolean isOneOf(Words words, int index, Set<String> set) {
    return set.contains(words.at(index))
        || (words.unmarked() && set.stream().anyMatch(word -> words.is(index, word)));
  }
}
