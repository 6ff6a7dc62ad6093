package vn.giaoban.search.dimension;

import java.util.List;
import java.util.stream.Collectors;

/// What is called by a name in requests and answers.
public interface ApiNamed {
  String apiName();

  /// The one of some that is called so in requests.
  ///
  /// @param kind what they are, in messages
  /// @throws IllegalArgumentException naming those there are
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
