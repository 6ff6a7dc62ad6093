package vn.giaoban.vocabulary;

import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Span;

/// The full name of a body in a text.
///
/// @param name canonical name, the same for all spellings
/// @param unit function of the body, code of a [Unit]
/// @param body row of the registry; null if not registered
public record BodyName(Span span, String name, String unit, @Nullable Body body) {}
