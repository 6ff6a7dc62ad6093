package vn.giaoban.generated;

import org.jspecify.annotations.Nullable;

/// The origin of a generated directive, hidden from readers of its notice.
///
/// Two directives of one chain are the same directive repeated. Two of one body with different
/// chains and different matters are different, however similar they look. (Two with the same matter
/// and no chain are rare accidents; exclude them from measures.)
///
/// @param chain follow-up chain it belongs to (`nghe-an/SKHCN/3`); null for none
/// @param occurrence how often the chain was due before, whether or not there was a meeting
/// @param nearTo chain that it resembles (same unit and verb) without belonging to it
/// @param matter its content, including place and goods, without counts and terms
/// @param planted distinctive word in it; null for none
public record Origin(
    @Nullable String chain,
    int occurrence,
    @Nullable String nearTo,
    String matter,
    @Nullable String planted) {}
