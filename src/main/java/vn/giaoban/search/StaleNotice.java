package vn.giaoban.search;

import java.time.LocalDate;

/// A notice that an index keeps as it was, since its file cannot be read at the moment.
///
/// @param path of the file, or of the folder that it lies in
/// @param reason one line for a person
/// @param since the day on which that was found
public record StaleNotice(String id, String path, String reason, LocalDate since) {}
