package org.overread.accounts;

/// What a person's authenticator is to be asked.
///
/// @param json options for the browser (Web Authentication, 5.1)
/// @param origin of the page that may ask
public record PasskeyQuestion(String json, String origin) {}
