package vn.giaoban.vocabulary;

import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Span;

/// A body's whole name where a text has it.
///
/// @param name the canonical name: one for all ways to write it
/// @param unit what the body is for, code of a [Unit]
/// @param body its row in the registry; null where that does not hold it
/// @param level whom it serves as far as its kind tells; "" where it does not
public record BodyName(Span span, String name, String unit, @Nullable Body body, String level) {}
