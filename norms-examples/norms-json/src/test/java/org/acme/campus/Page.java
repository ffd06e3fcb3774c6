package org.acme.campus;

import java.util.List;

/** A page of anything. */
public record Page<T>(List<T> rows, long total) {}
