package org.overread.review;

/// What a window lets a reader see. The browser decides by width and level, see `frontend/viewer/window-kind.ts`.
public enum WindowKind {
    /// Narrow around blood and brain, such as brain, subdural and stroke.
    BRAIN,
    /// Wide and high enough for fractures.
    BONE,
    OTHER
}
