package vn.giaoban.vocabulary;

import java.util.Arrays;

/// The kind of a place below the province.
public enum PlaceKind {
  DISTRICT("huyện", true),
  URBAN_DISTRICT("quận", true),
  TOWN("thị xã", true),
  CITY("thành phố", true),
  COMMUNE("xã", false),
  WARD("phường", false),
  TOWNSHIP("thị trấn", false),
  SPECIAL_ZONE("đặc khu", false);

  private final String word;
  private final boolean district;

  PlaceKind(String word, boolean district) {
    this.word = word;
    this.district = district;
  }

  /// The kind named by a Vietnamese word.
  ///
  /// @throws IllegalArgumentException for an unknown word
  public static PlaceKind of(String word) {
    return Arrays.stream(values())
        .filter(kind -> kind.word.equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no kind of place: " + word));
  }

  /// Whether it is a district; there are none since 2025-07-01.
  public boolean isDistrict() {
    return district;
  }
}
