package org.overread.shell;

import com.vaadin.flow.component.html.Span;

/// The mark and the name: two overlapping rings, two readings of one study.
public final class BrandMark extends Span {
    private static final long serialVersionUID = 1;
    private final Span mark = new Span();

    public BrandMark() {
        addClassName("brand");
        mark.addClassName("brand-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        add(mark, new Span("Overread"));
    }

    /// The mark as it stands on the sign-in page.
    public static BrandMark large() {
        var brand = new BrandMark();
        brand.addClassName("large");
        brand.mark.addClassName("large");
        return brand;
    }
}
