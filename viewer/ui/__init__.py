"""Everything that knows Qt: the window and what stands in it. Loads and compares only through the workbench."""
