"""What is recognised in a cry for help, and where help is: phrases, weights, helplines, advice."""
