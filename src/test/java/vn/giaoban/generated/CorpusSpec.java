package vn.giaoban.generated;

import java.time.YearMonth;
import java.util.List;
import vn.giaoban.vocabulary.Province;
import vn.giaoban.vocabulary.Provinces;

/// The parameters of a generated corpus. Equal parameters give equal bytes on every machine.
///
/// @param seed random seed
/// @param notices number of notices
/// @param provinces slugs; a merged province has no notices after the merger
/// @param first first month of meetings
/// @param months number of months
public record CorpusSpec(
    long seed, int notices, List<String> provinces, YearMonth first, int months) {
  private static final int DIRECTIVES_PER_NOTICE = 17;

  private static final List<String> TWELVE =
      List.of(
          "nghe-an",
          "dong-thap",
          "quang-ngai",
          "lao-cai",
          "bac-kan",
          "can-tho",
          "khanh-hoa",
          "thai-binh",
          "ben-tre",
          "dak-lak",
          "quang-ninh",
          "ha-giang");

  /// Provinces that were merged into one another, and some that were not.
  private static final List<String> MERGING =
      List.of(
          "tien-giang",
          "dong-thap",
          "yen-bai",
          "lao-cai",
          "bac-kan",
          "thai-nguyen",
          "kon-tum",
          "quang-ngai",
          "binh-dinh",
          "gia-lai",
          "nghe-an",
          "hue");

  public CorpusSpec {
    provinces = List.copyOf(provinces);
    if (notices < 1 || months < 1 || provinces.isEmpty()) {
      throw new IllegalArgumentException("nothing to invent: " + notices + " notices");
    }
  }

  /// 2,000 notices of 12 provinces from 2019 to 2022.
  public static CorpusSpec standard(long seed) {
    return new CorpusSpec(seed, 2_000, TWELVE, YearMonth.of(2019, 1), 48);
  }

  /// 2,000 notices of 12 provinces from 2023 to 2026: on 2025-07-01 five of them go into others.
  public static CorpusSpec acrossMerger(long seed) {
    return new CorpusSpec(seed, 2_000, MERGING, YearMonth.of(2023, 1), 46);
  }

  /// About that many directives of all 63 provinces from 2013 to 2024: up to a million and a half.
  public static CorpusSpec large(long seed, int directives) {
    var all = Provinces.standard().all().stream().map(Province::slug).toList();
    int notices = Math.ceilDiv(directives, DIRECTIVES_PER_NOTICE);
    return new CorpusSpec(seed, notices, all, YearMonth.of(2013, 1), 144);
  }

  public CorpusSpec withNotices(int count) {
    return new CorpusSpec(seed, count, provinces, first, months);
  }

  YearMonth month(int index) {
    return first.plusMonths(index);
  }
}
