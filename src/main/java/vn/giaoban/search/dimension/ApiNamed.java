package vn.giaoban.search.dimension;

import java.util.List;
import java.util.stream.Collectors;

/// A constant with a name in requests and responses.
public interface ApiNamed {
  String apiName();

  /// The constant with this name in requests.
  ///
  /// @param kind what the constants are, for messages
  /// @throws IllegalArgumentException naming the valid names
  static <T extends ApiNamed> T of(String apiName, String kind, List<T> all) {
    return all.stream()
        .filter(each -> each.apiName().equals(apiName))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no such %s: %s (there are: %s)"
                        .formatted(
                            kind,
                            apiName,
                            all.stream()
                                .map(ApiNamed::apiName)
                                .collect(Collectors.joining(", ")))));
  }
}
