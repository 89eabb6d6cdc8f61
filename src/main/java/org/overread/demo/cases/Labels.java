package org.overread.demo.cases;

import org.overread.labels.LabelCode;

/// The labels that a case can have.
public final class Labels {
    public static final LabelCode ICH = new LabelCode("ich");
    public static final LabelCode EPIDURAL = new LabelCode("epidural");
    public static final LabelCode SUBARACHNOID = new LabelCode("subarachnoid");
    public static final LabelCode SUBDURAL = new LabelCode("subdural");
    public static final LabelCode INTRACEREBRAL = new LabelCode("intracerebral");
    public static final LabelCode MULTIPLE = new LabelCode("multiple");
    public static final LabelCode FRACTURE = new LabelCode("fracture");
    public static final LabelCode COMBINED = new LabelCode("combined");
    public static final LabelCode CSF_BREAK = new LabelCode("csf_break");

    private Labels() {}
}
