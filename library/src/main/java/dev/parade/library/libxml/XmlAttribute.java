package dev.parade.library.libxml;

/** An attribute as it stands in a start tag, with its value normalised. */
public record XmlAttribute(String name, String value) {}
